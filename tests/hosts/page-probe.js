// Put into pages where the browser's driver tells nothing of a page's errors: gathers them, and is otherwise not there.
(() => {
  const said = (window[Symbol.for('said')] = []);
  for (const level of ['warn', 'error']) {
    const before = console[level];
    console[level] = function (...words) {
      said.push(String(words[0]));
      return before.apply(this, words);
    };
  }
  addEventListener('error', (event) => said.push(event.message ?? `not loaded: ${event.target.src ?? event.target.href}`), true);
  addEventListener('unhandledrejection', ({ reason }) => said.push(`unhandled rejection: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    said.push(`Content-Security-Policy: ${violatedDirective} ${blockedURI}`),
  );
  document.currentScript.remove();
})();
