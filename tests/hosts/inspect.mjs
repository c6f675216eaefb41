// What is run in a host page to see how our element stands there. Every function is sent over as text: it knows nothing of this file.

/**
 * What is wrong with the elements on the page, in words; `waiting` where it is too early to say.
 *
 * @param {({kind: 'entry', title: string, answer: string, resources: [string, string][]} | {kind: 'inside' | 'notice' | 'nothing' | 'question'})[]} expected
 */
export function inspect(expected) {
  const wrong = [];
  const elements = [];
  // Nothing of Array's or NodeList's own methods on the way: some pages have replaced them.
  const gather = (root) => {
    const all = root.querySelectorAll('*');
    for (let i = 0; i < all.length; i++) {
      if (all[i].localName === 'stgm-guidance') elements[elements.length] = all[i];
      else if (all[i].shadowRoot) gather(all[i].shadowRoot);
      else if (all[i].localName === 'iframe' && all[i].contentDocument) gather(all[i].contentDocument);
    }
  };
  gather(document);

  const clean = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const isSeen = (node) => {
    if (!node) return false;
    const range = node.ownerDocument.createRange();
    range.selectNodeContents(node);
    const { width, height } = range.getBoundingClientRect();
    const element = node.nodeType === 1 ? node : node.parentNode;
    return width * height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  const insideOf = (element) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.localName === 'slot') {
        const given = node.assignedNodes();
        for (let i = 0; i < given.length; i++) if (clean(given[i].textContent) && isSeen(given[i])) return true;
      } else if (
        node.nodeType === 1
          ? !/^(script|style|noscript|template)$/.test(node.localName) && clean(node.textContent) && isSeen(node)
          : node.nodeType === 3 && clean(node.data) && element.checkVisibility() && isSeen(node)
      )
        return true;
    }
    return false;
  };

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const over = (colors) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const color of colors) {
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
    const linear = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  };
  const contrast = (node) => {
    const grounds = [];
    for (let at = node; at; at = at.assignedSlot ?? at.parentNode ?? at.host)
      if (at.nodeType === 1) grounds.unshift(getComputedStyle(at).backgroundColor);
    const one = over(['#fff', ...grounds]);
    const other = over(['#fff', ...grounds, getComputedStyle(node).color]);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };

  const styleOf = (node, name, direction) => {
    const style = getComputedStyle(node);
    const size = parseFloat(style.fontSize);
    const sane = {
      [`is ${size}px small`]: size >= 10,
      [`has lines of ${style.lineHeight}`]: style.lineHeight === 'normal' || parseFloat(style.lineHeight) >= size,
      [`runs ${style.direction}`]: style.direction === direction,
      [`is written ${style.writingMode}`]: style.writingMode === 'horizontal-tb',
      [`is changed to ${style.textTransform}`]: style.textTransform === 'none',
      [`has ${style.letterSpacing} between letters`]: style.letterSpacing === 'normal' || style.letterSpacing === '0px',
      [`has ${style.wordSpacing} between words`]: parseFloat(style.wordSpacing) === 0,
      [`keeps blanks (${style.whiteSpace})`]: style.whiteSpace === 'normal',
      [`is indented by ${style.textIndent}`]: parseFloat(style.textIndent) === 0,
      [`has a contrast of ${contrast(node).toFixed(1)}`]: contrast(node) >= 4.5,
    };
    for (const words in sane) if (Object.hasOwn(sane, words) && !sane[words]) wrong.push(`${name} ${words}`);
  };

  const look = (element, expectation, name) => {
    const root = element.shadowRoot;
    const notice = root?.querySelector('.notice:not(.frame)');
    const article = root?.querySelector('article');
    const isAsked = isSeen(root?.querySelector('fieldset'));
    const seen = isSeen(article)
      ? 'entry'
      : isSeen(notice?.querySelector('button'))
        ? 'notice'
        : isAsked
          ? 'question'
          : insideOf(element)
            ? 'inside'
            : 'nothing';
    if (root && element.matches(':state(loading)')) return wrong.push('waiting');
    if (seen !== expectation.kind) return wrong.push(`${name} shows ${seen} and not ${expectation.kind}`);
    if (seen !== 'inside' && insideOf(element)) wrong.push(`${name} shows the markup inside as well`);
    if (seen === 'notice' && !/gösterilemiyor/.test(notice.textContent)) wrong.push(`${name} gives no reason`);
    if (seen !== 'entry') return undefined;
    if (isSeen(notice)) wrong.push(`${name} shows a notice as well`);
    const title = root.querySelector('[part=title]');
    if (!isSeen(title) || clean(title.textContent) !== expectation.title)
      wrong.push(`${name} has the title "${clean(title?.textContent)}"`);
    const answer = root.querySelector('[part=answer]');
    if (clean(answer.textContent) !== expectation.answer)
      wrong.push(`${name} has another answer: ${clean(answer.textContent).slice(0, 80)}`);
    const links = root.querySelectorAll('[part=resource] > a');
    if (links.length !== expectation.resources.length) wrong.push(`${name} has ${links.length} resources`);
    for (let i = 0; i < links.length; i++) {
      const [text, url] = expectation.resources[i] ?? [];
      if (!isSeen(links[i]) || clean(links[i].textContent) !== text || links[i].href !== url)
        wrong.push(`${name} has the resource ${links[i].outerHTML}`);
    }
    for (const node of [title, answer.querySelector('p'), links[0], root.querySelector('.about'), root.querySelector('.eyebrow')])
      if (node) styleOf(node, `${name}: ${node.className || node.part || node.localName}`, article.dir);
    const { display, userSelect, webkitUserSelect } = getComputedStyle(article);
    if (display !== 'block') wrong.push(`${name} is no block`);
    if ((userSelect ?? webkitUserSelect) !== 'text') wrong.push(`${name} cannot be copied`);
    if (article.scrollWidth > article.clientWidth + 1) wrong.push(`${name} is wider than its place`);
    return undefined;
  };

  const html = document.documentElement;
  if (document.readyState !== 'complete' || /\bbusy\b/.test(html.className)) return ['waiting'];
  if (html.hasAttribute('data-wrong')) wrong.push(html.getAttribute('data-wrong'));
  if (elements.length !== expected.length) wrong.push(`there are ${elements.length} elements`);
  for (let i = 0; i < Math.min(elements.length, expected.length); i++)
    look(elements[i], expected[i], expected.length > 1 ? `element ${i + 1}` : 'it');
  return wrong;
}

/** Names of the page's globals, and the look of everything that is not ours. */
export function takeSnapshot() {
  // What depends on how much room other things take.
  const ofLayout =
    /^(-webkit-)?(inline-size|block-size|width|height|(perspective|transform)-origin|inset|inset-.*|margin|margin-.*|top|left|right|bottom|grid-template-.*)$/;
  const nodes = {};
  const walk = (parent, path) => {
    let at = 0;
    for (let node = parent.firstElementChild; node; node = node.nextElementSibling) {
      // What is written for us, in any form of embed, is hidden when the entry is there.
      if (/^(stgm-guidance|script)$/.test(node.localName) || node.matches('[data-stgm-guidance] *, [href$="#embed"]')) continue;
      const key = `${path}/${node.localName}[${at++}]`;
      const style = getComputedStyle(node);
      let text = '';
      for (let i = 0; i < style.length; i++) if (!ofLayout.test(style[i])) text += `${style[i]}:${style.getPropertyValue(style[i])};`;
      nodes[key] = text;
      walk(node, key);
    }
  };
  walk(document, '');
  return { globals: Object.getOwnPropertyNames(window), nodes, sheets: document.adoptedStyleSheets.length + document.styleSheets.length };
}

/** The two names that Lit puts on `window`, on every page that uses it. */
export const LIT_MARKERS = ['reactiveElementVersions', 'litPropertyMetadata'];

/** What our script has changed on the page, in words. */
export function compareSnapshots(before, after, withNodes) {
  const added = after.globals.filter((name) => !before.globals.includes(name) && Number.isNaN(Number(name)));
  const wrong = added.filter((name) => !LIT_MARKERS.includes(name)).map((name) => `global added: ${name}`);
  // Where the script cannot run it adds nothing; where it runs, both.
  if (added.length > 0 && !LIT_MARKERS.every((name) => after.globals.includes(name))) wrong.push(`only one global added: ${added[0]}`);
  if (before.sheets !== after.sheets) wrong.push('style sheets of the page were changed');
  for (const [path, style] of Object.entries(before.nodes)) {
    const now = after.nodes[path];
    if (now === undefined) wrong.push(`${path} has gone`);
    else if (now !== style)
      wrong.push(
        `the look of ${path} has changed: ${now
          .split(';')
          .filter((one) => !style.includes(one))
          .slice(0, 3)}`,
      );
  }
  if (withNodes) for (const path of Object.keys(after.nodes)) if (!(path in before.nodes)) wrong.push(`${path} is left behind`);
  return wrong;
}

/** Takes our elements away: by the page's own means where it listens for `leave`, else just so. */
export function leave() {
  dispatchEvent(new Event('leave'));
  const leaveRoot = (root) => {
    const all = root.querySelectorAll('*');
    for (let i = 0; i < all.length; i++) {
      if (all[i].localName === 'stgm-guidance') all[i].parentNode.removeChild(all[i]);
      else if (all[i].shadowRoot) leaveRoot(all[i].shadowRoot);
      else if (all[i].localName === 'iframe' && all[i].contentDocument) leaveRoot(all[i].contentDocument);
    }
  };
  leaveRoot(document);
}
