/** Serves the repository to this machine only, and reloads a page when a file of it changes. */
export default {
  hostname: '127.0.0.1',
  port: 8000,
  watch: true,
  middleware: [
    (context, next) => (context.path === '/' ? context.redirect('/demo/') : next()),
  ],
};
