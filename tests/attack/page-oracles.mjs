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
  // Every event that there is, on every element, and then a click.
  window.setOff = async (elements) => {
    await window.turns();
    const names = new Set();
    for (const prototype of [
      window.HTMLElement.prototype,
      window.SVGElement.prototype,
      window.HTMLMediaElement.prototype,
      window.HTMLBodyElement.prototype,
      window.Window.prototype,
      window,
    ])
      for (const name in prototype) if (name.startsWith('on')) names.add(name.slice(2));
    // Those by which a page is left or told of trouble would be our own doing.
    for (const own of [
      'error',
      'unhandledrejection',
      'securitypolicyviolation',
      'beforeunload',
      'unload',
      'pagehide',
      'click',
      'submit',
      'slotchange',
    ])
      names.delete(own);
    for (const element of elements)
      for (const name of [...names, 'error'])
        element.dispatchEvent(new window.Event(name, { bubbles: name !== 'error', cancelable: true }));
    await window.turns();
    for (const element of elements) {
      if (element.localName === 'form') element.requestSubmit?.();
      if (element.localName === 'button' && element.closest('.notice:not(.frame), [hidden]')) continue; // our own "try again", and what no reader can press
      element.dispatchEvent(new window.MouseEvent('click', { bubbles: true, cancelable: true, composed: true, view: window }));
    }
    await window.turns();
  };
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
  window.document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    note('csp', `${effectiveDirective} ${blockedURI} ${sample}`),
  );
  /** Resolves when something throws: who shows one case alone need not wait for it any longer. */
  window.threw = () =>
    new Promise((resolve) => ['error', 'unhandledrejection'].forEach((name) => window.addEventListener(name, () => resolve('threw'))));
  window.addEventListener('error', ({ message, error }) => message && note('error', error?.stack ?? message));
  window.addEventListener('unhandledrejection', ({ reason }) => note('error', reason?.stack ?? reason));
  // Clicks on links end here: where each would lead is told, and nobody goes.
  window.navigation?.addEventListener('navigate', (event) => {
    note('navigate', event.destination.url);
    if (event.cancelable) event.preventDefault();
  });
}

/**
 * Shows each case, and waits until all are settled: in an element of its own, or as markup that a host page has, or by itself
 * where the case is raw HTML.
 */
export async function mountAll(cases) {
  const { document } = window;
  window.hosts = [];
  const put = (host) => (window.hosts.push(host), document.body.appendChild(host));
  const parse = (html) => {
    const policy = (window.control ??= window.trustedTypes.createPolicy('control', { createHTML: (text) => text }));
    return document.createRange().createContextualFragment(policy.createHTML(html));
  };
  const limit = new Promise((resolve) => window.setTimeout(() => resolve('never settled'), 15_000));
  const threw = cases.length === 1 ? [window.threw()] : [];
  const settle = async (element) => {
    const settled = new Promise((resolve) => {
      element.addEventListener('stgm-load', () => resolve('shown'));
      element.addEventListener('stgm-error', ({ detail }) => resolve(`refused: ${detail.reason}`));
    });
    await element.updateComplete;
    await element.close?.(); // waits for contextual help, where it is used
    await element.updateComplete;
    if (element.state === 'initial') return 'not asked for';
    if (element.state === 'ready') return 'shown';
    return element.state === 'failed' ? 'refused' : Promise.race([settled, limit, ...threw]);
  };

  const waits = cases.map(async ({ attributes, markup, rawHtml }) => {
    if (rawHtml !== undefined) {
      // Sanitising switched off: one string of HTML, and its scripts may run too.
      put(document.createElement('div')).attachShadow({ mode: 'open' }).append(parse(rawHtml));
      return 'control';
    }
    if (markup !== undefined) {
      const host = put(document.createElement('section'));
      host.append(parse(markup));
      // Embeds are upgraded in order: when the last one is, the others are, or will never be.
      const last = host.appendChild(document.createElement('div'));
      last.dataset.stgmGuidance = '';
      while (!last.shadowRoot) await window.turns(1);
      last.remove();
      const elements = [...host.querySelectorAll('*')].flatMap((node) =>
        node.localName === 'stgm-guidance' ? [node] : [...(node.shadowRoot?.querySelectorAll('stgm-guidance') ?? [])],
      );
      const states = await Promise.all(elements.map(settle));
      return states.includes('never settled')
        ? 'never settled'
        : states.includes('shown')
          ? 'markup, shown'
          : states.length > 0
            ? 'markup, not shown'
            : 'markup, left alone';
    }
    const host = document.createElement('stgm-guidance');
    for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
    return settle(put(host));
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
  const tags = new Set(
    'article section div p h2 h3 h4 h5 h6 ul ol li a b strong em s sub sup code pre blockquote hr br table thead tbody tr th td img slot button details summary dialog'.split(
      ' ',
    ),
  );
  const only = {
    article: 'lang dir aria-labelledby',
    div: 'class id part lang dir role tabindex aria-label hidden',
    p: 'class part lang dir role hidden',
    section: 'part',
    a: 'href rel referrerpolicy lang dir aria-describedby',
    img: 'src alt width height loading decoding',
    ul: 'role',
    li: 'part',
    h2: 'id part tabindex lang',
    h3: 'id class part tabindex lang',
    h4: 'id class part tabindex lang',
    h5: 'id class part tabindex lang',
    h6: 'id class part tabindex lang',
    ol: 'start',
    table: 'lang',
    th: 'align',
    td: 'align',
    button: 'type hidden class part lang aria-haspopup aria-describedby',
    details: 'part open',
    dialog: 'part open aria-labelledby',
    'stgm-guidance': 'question choice expects src lang heading-level loading for display reserve exportparts',
    slot: 'hidden class',
    svg: 'viewBox aria-hidden',
    path: 'd',
  };
  const values = {
    class: /^(|slot|eyebrow|intro|about|note|wide|kind|article|div|p|a|notice|notice awaited|notice frame|waiting|box|close)$/,
    id: /^(title|about-\d+)$/,
    part: /^(title|answer|resources|resource|source|status|disclosure|button|dialog)$/,
    role: /^(list|group|status)$/,
    lang: /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i,
    dir: /^(ltr|rtl|auto)$/,
    align: /^(left|center|right)$/,
    rel: /^noopener noreferrer$/,
    referrerpolicy: /^no-referrer$/,
    start: /^\d{1,9}$/,
    width: /^\d{1,6}$/,
    height: /^\d{1,6}$/,
    tabindex: /^(0|-1)$/,
  };
  const protocols = ['https:', 'http:', 'mailto:', 'tel:'];
  const findings = [];

  /** The shadow roots in a tree. */
  const rootsIn = (node) => [
    ...(node.shadowRoot ? [node.shadowRoot] : []),
    ...[...(node.shadowRoot ?? node).querySelectorAll('*'), ...(node.shadowRoot ? node.querySelectorAll('*') : [])]
      .filter(({ shadowRoot }) => shadowRoot)
      .flatMap(rootsIn),
  ];
  const shown = window.hosts.flatMap((host, index) => [...new Set(rootsIn(host))].map((root) => ({ root, index })));

  /** The root of another form of embed holds the tag and its slot. */
  const isOfEmbed = (root) => root.host.matches('div[data-stgm-guidance],p');

  const lookAt = (element, index, root) => {
    if (isOfEmbed(root) && element.localName === 'stgm-guidance')
      return lookAtAttributes(element, (kind, detail) => findings.push([index, kind, `<stgm-guidance> ${detail}`.slice(0, 200)]));
    const find = (kind, detail) => findings.push([index, kind, `<${element.localName}> ${detail}`.slice(0, 200)]);
    const { namespaceURI, localName } = element;
    if (namespaceURI === SVG ? !['svg', 'path'].includes(localName) : namespaceURI !== HTML || !tags.has(localName))
      find('element', `in ${namespaceURI}`);
    if (namespaceURI === SVG && !element.closest('[part=resource]')) find('element', 'svg outside a resource row');
    lookAtAttributes(element, find);
    if ('protocol' in element && element.hasAttribute('href') && !protocols.includes(element.protocol))
      find('address', `${element.protocol} ${element.getAttribute('href')}`);
    for (const key of ['href', 'src', 'action', 'formAction', 'data', 'srcdoc']) {
      const value = element.getAttribute?.(key) === null ? '' : (element[key]?.baseVal ?? element[key]);
      if (typeof value === 'string' && /^\s*(javascript|data|vbscript|blob):/i.test(value)) find('address', `${key} ${value}`);
    }
    if (localName === 'img') {
      const { href, protocol } = new URL(element.src || 'about:blank', document.baseURI);
      if (!/^https?:$/.test(protocol) || !href.startsWith(`${bases[index] ?? content}media/`) || /[?#]/.test(href))
        find('address', `image ${href}`);
    }
    if (element.shadowRoot || element.content) find('element', 'holds another tree');
  };

  const lookAtAttributes = (element, find) => {
    const { localName } = element;
    for (const { name, value, namespaceURI: space } of element.attributes) {
      if (/^on/i.test(name)) find('handler', `${name}="${value}"`);
      const known = Object.hasOwn(only, localName) && only[localName].split(' ').includes(name);
      // What the tag itself is given may be any text: it is what comes of it that counts.
      if (space !== null || !known) find('attribute', `${name}="${value}"`);
      else if (localName !== 'stgm-guidance' && values[name] && !values[name].test(value)) find('attribute', `${name}="${value}"`);
    }
    for (const name in element) if (name.startsWith('on') && typeof element[name] === 'function') find('handler', name);
  };

  const elementsOf = (root) => [...root.querySelectorAll('*')];
  for (const { root, index } of shown) {
    const comments = document.createTreeWalker(
      root,
      window.NodeFilter.SHOW_COMMENT | window.NodeFilter.SHOW_CDATA_SECTION | window.NodeFilter.SHOW_PROCESSING_INSTRUCTION,
    );
    if (comments.nextNode()) findings.push([index, 'element', 'a comment']);
    for (const element of elementsOf(root)) lookAt(element, index, root);
    if (window.hosts[index].localName === 'stgm-guidance' && window.hosts[index].childNodes.length > 0)
      findings.push([index, 'outside', 'children in the light tree']);
  }

  await window.setOff(shown.flatMap(({ root }) => elementsOf(root)));

  const beyond = [...document.documentElement.querySelectorAll('*')].filter(
    (node) =>
      !window.hosts.some((host) => host === node || host.contains(node)) &&
      !['HTML', 'HEAD', 'BODY', 'META', 'TITLE', 'SCRIPT'].includes(node.nodeName) &&
      !node.matches('body > div[role=status]:not(:has(*))'),
  );
  if (beyond.length > 0) findings.push([-1, 'outside', beyond[0].outerHTML]);
  for (const key in {}) findings.push([-1, 'outside', `Object.prototype.${key}`]);
  if (document.cookie || window.localStorage.length + window.sessionStorage.length > 0)
    findings.push([-1, 'outside', 'cookies or storage']);
  return findings;
}

export async function takeAway() {
  for (const host of window.hosts ?? []) host.remove();
  await window.turns(2);
}

/** What every page of a site is asked: the same as above for a whole document, of which only what attacks need is looked for. */
export async function examinePage() {
  const { document } = window;
  const findings = [];
  const elements = [
    ...document.querySelectorAll('*'),
    ...[...document.querySelectorAll('stgm-guidance')].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])]),
  ];
  for (const element of elements) {
    const { localName, namespaceURI } = element;
    const find = (kind, detail) => findings.push([0, kind, `<${localName}> ${detail}`.slice(0, 200)]);
    const isIcon =
      ['svg', 'path'].includes(localName) && namespaceURI === 'http://www.w3.org/2000/svg' && element.closest('[part=resource]');
    if (namespaceURI !== 'http://www.w3.org/1999/xhtml' && !isIcon) find('element', `in ${namespaceURI}`);
    if (
      /^(object|embed|applet|style|template|math|marquee|video|audio|source|track|textarea|frameset|frame|map|area|noscript|plaintext|xmp|body|head|html|base)$/.test(
        localName,
      ) &&
      !(element.parentElement ?? element).matches('html:root') &&
      !(localName === 'base' && element.matches('head > base[target=_blank]:not([href])'))
    )
      find('element', 'that no page has');
    if (
      localName === 'script' &&
      !(
        element.src.startsWith(`${window.location.origin}/${window.location.pathname.split('/')[1]}/v1.0.0/stgm-`) ||
        (!element.hasAttribute('src') && /^application\/(ld\+)?json$/.test(element.type))
      )
    )
      find('element', element.outerHTML);
    if (['iframe', 'form', 'input'].includes(localName) && !element.closest('#preview,#picker,#search,.ask'))
      find('element', 'outside of its place');
    if (localName === 'meta' && element.httpEquiv) find('element', element.outerHTML);
    // The live region of the page: it is hidden by properties of its style, which no policy forbids.
    const isLiveRegion = element.matches('body > div[role=status]');
    for (const { name, value } of element.attributes) {
      if (isLiveRegion && name === 'style') continue;
      if (/^(on|style$|srcdoc$|srcset$|ping$|formaction$|background$|xlink)/i.test(name) || /[^\w:-]/.test(name))
        find(/^on/i.test(name) ? 'handler' : 'attribute', `${name}="${value}"`);
      if (
        ['href', 'src', 'action', 'data'].includes(name) &&
        !['https:', 'http:', 'mailto:', 'tel:'].includes(new URL(value, document.baseURI).protocol)
      )
        find('address', value);
    }
  }
  // A link into another window would open one. That it may be followed is seen above.
  window.addEventListener('click', (event) => {
    const link = event.composedPath().find(({ localName }) => localName === 'a');
    if (/^(https?|mailto|tel):$/.test(link?.protocol)) event.preventDefault();
  });
  await window.setOff(elements.filter((element) => element.closest('body') && !element.matches('body,select,.skip')));
  return findings;
}
