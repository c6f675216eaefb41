/**
 * What runs in the page before everything else, in every frame. It reports by the binding `stgmNote(kind, detail)`.
 * Self-contained: it is sent to the browser as text.
 */
export function installOracles() {
  // Some turns of the event loop: scripts of links, loads that failed and reports of the policy come in turns of their own.
  window.turns = async (count = 4) => {
    for (let turn = 0; turn < count; turn++) await new Promise((resolve) => realSetTimeout(resolve));
  };
  const realSetTimeout = window.setTimeout.bind(window);
  const note = (kind, detail) => window.stgmNote?.(kind, String(detail).slice(0, 200));
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = (...args) => note('ran', `${name}(${args})`);
  window.msgbox = (...args) => note('ran', `msgbox(${args})`);

  const { eval: realEval, Function: RealFunction } = window;
  window.eval = (code) => (note('ran', `eval(${code})`), realEval(code));
  const watched = new Proxy(RealFunction, {
    construct: (target, args) => (note('ran', `new Function(${args})`), Reflect.construct(target, args)),
    apply: (target, that, args) => (note('ran', `Function(${args})`), Reflect.apply(target, that, args)),
  });
  RealFunction.prototype.constructor = watched;
  window.Function = watched;
  for (const name of ['setTimeout', 'setInterval']) {
    const real = window[name];
    window[name] = (what, ...rest) => (typeof what === 'function' ? 0 : note('ran', `${name}(${what})`), real.call(window, what, ...rest));
  }
  for (const name of ['write', 'writeln']) window.document[name] = (...args) => note('ran', `document.${name}(${args})`);
  window.navigator.sendBeacon = (url) => (note('request', `beacon ${url}`), true);
  window.document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => note('csp', `${effectiveDirective} ${blockedURI} ${sample}`));
  /** Resolves when something throws: who shows one case alone need not wait for it any longer. */
  window.threw = () => new Promise((resolve) => ['error', 'unhandledrejection'].forEach((name) => window.addEventListener(name, () => resolve('threw'))));
  window.addEventListener('error', ({ message, error }) => message && note('error', error?.stack ?? message));
  window.addEventListener('unhandledrejection', ({ reason }) => note('error', reason?.stack ?? reason));
  // Clicks on links end here: where each would lead is told, and nobody goes.
  window.navigation?.addEventListener('navigate', (event) => {
    note('navigate', event.destination.url);
    if (event.cancelable) event.preventDefault();
  });
}

/** Shows each case in an element of its own, or by itself where the case is raw HTML, and waits until all are settled. */
export async function mountAll(cases) {
  const { document } = window;
  window.roots = [];
  window.hosts = [];
  const waits = cases.map(async ({ attributes, rawHtml }) => {
    if (rawHtml !== undefined) {
      const host = document.body.appendChild(document.createElement('div'));
      const root = host.attachShadow({ mode: 'open' });
      window.hosts.push(host);
      window.roots.push(root);
      // Sanitising switched off: one string of HTML, and its scripts may run too.
      const policy = (window.control ??= window.trustedTypes.createPolicy('control', { createHTML: (text) => text }));
      root.append(document.createRange().createContextualFragment(policy.createHTML(rawHtml)));
      return 'control';
    }
    const host = document.createElement('stgm-guidance');
    window.hosts.push(host);
    for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
    const settled = new Promise((resolve) => {
      host.addEventListener('stgm-load', () => resolve('shown'));
      host.addEventListener('stgm-error', ({ detail }) => resolve(`refused: ${detail.reason}`));
    });
    document.body.append(host);
    window.roots.push(host.shadowRoot);
    await host.updateComplete;
    if (host.state === 'initial') return 'not asked for';
    const limit = new Promise((resolve) => window.setTimeout(() => resolve('never settled'), 15_000));
    return Promise.race([settled, limit, ...(cases.length === 1 ? [window.threw()] : [])]);
  });
  return Promise.all(waits);
}

/**
 * Looks at every node of every shadow tree, by a list of its own and by what the browser itself says of namespaces and
 * protocols, then sets off every event there is on every element and clicks whatever can be clicked.
 *
 * @returns findings as `[index of the case, kind, detail]`
 */
export async function examineAll({ content, bases }) {
  const { document } = window;
  const HTML = 'http://www.w3.org/1999/xhtml';
  const SVG = 'http://www.w3.org/2000/svg';
  const tags = new Set('article div p h2 h3 h4 h5 h6 ul ol li a b strong em s sub sup code pre blockquote hr br table thead tbody tr th td img slot button'.split(' '));
  const only = {
    article: 'lang dir aria-labelledby', div: 'class id part lang dir role tabindex aria-label hidden', p: 'class part lang role hidden',
    a: 'href rel referrerpolicy lang dir aria-describedby', img: 'src alt width height loading decoding', ul: 'role', li: 'part',
    h2: 'id part tabindex lang', h3: 'id part tabindex lang', h4: 'id part tabindex lang', h5: 'id part tabindex lang', h6: 'id part tabindex lang',
    ol: 'start', table: 'lang', th: 'align', td: 'align', button: 'type hidden', slot: 'hidden', svg: 'viewBox aria-hidden', path: 'd',
  };
  const values = { class: /^(eyebrow|intro|about|note|wide|notice|waiting)$/, id: /^(title|about-\d+)$/, part: /^(title|answer|resources|resource|status)$/, role: /^(list|group|status)$/, lang: /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i, dir: /^(ltr|rtl|auto)$/, align: /^(left|center|right)$/, rel: /^noopener noreferrer$/, referrerpolicy: /^no-referrer$/, start: /^\d{1,9}$/, width: /^\d{1,6}$/, height: /^\d{1,6}$/, tabindex: /^(0|-1)$/ };
  const protocols = ['https:', 'http:', 'mailto:', 'tel:'];
  const findings = [];

  const lookAt = (element, index) => {
    const find = (kind, detail) => findings.push([index, kind, `<${element.localName}> ${detail}`.slice(0, 200)]);
    const { namespaceURI, localName } = element;
    if (namespaceURI === SVG ? !['svg', 'path'].includes(localName) : namespaceURI !== HTML || !tags.has(localName)) find('element', `in ${namespaceURI}`);
    if (namespaceURI === SVG && !element.closest('[part=resource]')) find('element', 'svg outside a resource row');
    for (const { name, value, namespaceURI: space } of element.attributes) {
      if (/^on/i.test(name)) find('handler', `${name}="${value}"`);
      const known = Object.hasOwn(only, localName) && only[localName].split(' ').includes(name);
      if (space !== null || !known) find('attribute', `${name}="${value}"`);
      else if (values[name] && !values[name].test(value)) find('attribute', `${name}="${value}"`);
    }
    for (const name in element) if (name.startsWith('on') && typeof element[name] === 'function') find('handler', name);
    if ('protocol' in element && element.hasAttribute('href') && !protocols.includes(element.protocol)) find('address', `${element.protocol} ${element.getAttribute('href')}`);
    for (const key of ['href', 'src', 'action', 'formAction', 'data', 'srcdoc']) {
      const value = element.getAttribute?.(key) === null ? '' : element[key]?.baseVal ?? element[key];
      if (typeof value === 'string' && /^\s*(javascript|data|vbscript|blob):/i.test(value)) find('address', `${key} ${value}`);
    }
    if (localName === 'img') {
      const { href, protocol } = new URL(element.src || 'about:blank', document.baseURI);
      if (!/^https?:$/.test(protocol) || !href.startsWith(`${bases[index] ?? content}media/`) || /[?#]/.test(href)) find('address', `image ${href}`);
    }
    if (element.shadowRoot || element.content) find('element', 'holds another tree');
  };

  const elementsOf = (root) => [...root.querySelectorAll('*')];
  for (const [index, root] of window.roots.entries()) {
    if (!root) continue;
    const comments = document.createTreeWalker(root, window.NodeFilter.SHOW_COMMENT | window.NodeFilter.SHOW_CDATA_SECTION | window.NodeFilter.SHOW_PROCESSING_INSTRUCTION);
    if (comments.nextNode()) findings.push([index, 'element', 'a comment']);
    for (const element of elementsOf(root)) lookAt(element, index);
    if (window.hosts[index].localName === 'stgm-guidance' && window.hosts[index].childNodes.length > 0) findings.push([index, 'outside', 'children in the light tree']);
  }

  await window.turns();
  const names = new Set();
  for (const prototype of [window.HTMLElement.prototype, window.SVGElement.prototype, window.HTMLMediaElement.prototype, window.HTMLBodyElement.prototype, window.Window.prototype, window])
    for (const name in prototype) if (name.startsWith('on')) names.add(name.slice(2));
  // Those by which a page is left or told of trouble would be our own doing.
  for (const own of ['error', 'unhandledrejection', 'securitypolicyviolation', 'beforeunload', 'unload', 'pagehide', 'click', 'submit', 'slotchange']) names.delete(own);
  for (const root of window.roots)
    for (const element of root ? elementsOf(root) : [])
      for (const name of [...names, 'error']) element.dispatchEvent(new window.Event(name, { bubbles: name !== 'error', cancelable: true }));
  await window.turns();
  for (const root of window.roots)
    for (const element of root ? elementsOf(root) : []) {
      if (element.localName === 'form') element.requestSubmit?.();
      if (element.localName === 'button' && element.closest('.notice')) continue; // our own "try again"
      element.dispatchEvent(new window.MouseEvent('click', { bubbles: true, cancelable: true, composed: true, view: window }));
    }
  await window.turns();

  const beyond = [...document.documentElement.querySelectorAll('*')].filter((node) => !window.hosts.some((host) => host === node || host.contains(node)) && !['HTML', 'HEAD', 'BODY', 'META', 'TITLE', 'SCRIPT'].includes(node.nodeName));
  if (beyond.length > 0) findings.push([-1, 'outside', beyond[0].outerHTML]);
  for (const key in {}) findings.push([-1, 'outside', `Object.prototype.${key}`]);
  if (document.cookie || window.localStorage.length + window.sessionStorage.length > 0) findings.push([-1, 'outside', 'cookies or storage']);
  return findings;
}

export async function takeAway() {
  for (const host of window.hosts ?? []) host.remove();
  await window.turns(2);
}
