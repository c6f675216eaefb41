/** Every entry becomes a page without a layout. Markdown goes through Liquid first, as it does by default, and may hold HTML. */
export default function configure(config) {
  config.ignores.add('content/+(S)+([0-9]).md'); // the question files: only ours has a use for them
}
