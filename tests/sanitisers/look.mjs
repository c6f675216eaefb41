// What a reader has, once everything has come that comes.

/**
 * Runs in the page or in a frame: how often an entry can be seen, drawn by the script or as it came in the HTML.
 *
 * @param {string} statement the title of the entry
 */
function countEntries(statement) {
  const scope = document.querySelector('.entry-content') ?? document.body;
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
  const drawn = all(scope).filter(
    (element) => element.localName === 'article' && element.getRootNode().host?.state === 'ready' && element.checkVisibility(),
  );
  const written = [...scope.querySelectorAll('h1,h2,h3,h4')].filter(
    (heading) => heading.innerText.includes(statement) && heading.checkVisibility(),
  );
  return drawn.length + written.length;
}

/** Runs in the page: no element is still on its way to an entry, or to the end of its tries. */
function isSettled() {
  const hosts = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  return hosts
    .flatMap((root) => [...root.querySelectorAll('stgm-guidance:defined')])
    .every(({ state }) => state === 'ready' || state === 'failed');
}

/** Runs in the page: for every frame in the text whether a reader can see it. */
function seenFrames() {
  return [...(document.querySelector('.entry-content') ?? document.body).querySelectorAll('iframe')].map((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return (
      frame.checkVisibility({ visibilityProperty: true }) && width > 100 && height > 100 && window.getComputedStyle(frame).clip === 'auto'
    );
  });
}

/** Runs in the page: what there is beside entries. `code` where any code shows or the text around is lost. */
function readText({ base, around }) {
  const scope = document.querySelector('.entry-content') ?? document.body;
  const text = scope.innerText;
  const isCode = /\[stgm_guidance|<\/?[a-z-]+|\basync src\b|\]\(|&lt;|data-stgm/i.test(text);
  if (isCode || !around.every((words) => text.includes(words))) return 'code';
  const isSeen = (element) => element.checkVisibility() && element.getBoundingClientRect().width > 1;
  const link = [...scope.querySelectorAll('a')].find(({ href }) => [`${base}9/2/`, `${base}9/2/#embed`].includes(href));
  if (link && isSeen(link) && link.innerText.trim() && link.innerText.trim() !== link.href) return 'link';
  return text.includes(`${base}9/2/`) ? 'url' : 'nothing';
}

/**
 * The outcome on a page.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} url of the page
 * @param {{base: string, statement: string, around: string[]}} expected content host, title of the entry, and words that stand around it
 * @returns {Promise<'works' | 'link' | 'url' | 'rubbish'>} `works`: the entry is shown, once. `link`: a link to its page, with words in it.
 *   `url`: only its URL, as text. `rubbish`: anything else, and anything that shows code
 */
export async function look(page, url, { base, statement, around }) {
  await page.goto(url);
  await page.waitForNetworkIdle({ idleTime: 150 });
  await page.waitForFunction(isSettled);
  const text = await page.evaluate(readText, { base, around });
  if (text === 'code') return 'rubbish';
  let entries = await page.evaluate(countEntries, statement);
  const frames = await page.$$('iframe');
  // WordPress hides a frame until the page in it has told its height.
  if (frames.length > 0) await page.waitForFunction(`(${seenFrames})().every(Boolean)`, { timeout: 3000 }).catch(() => undefined);
  const seen = await page.evaluate(seenFrames);
  for (const [index, frame] of frames.entries()) {
    if (!seen[index]) continue;
    const inside = await frame.contentFrame();
    await inside.waitForFunction(countEntries, { timeout: 3000, polling: 50 }, statement).catch(() => undefined);
    entries += await inside.evaluate(countEntries, statement);
  }
  if (entries > 0) return entries === 1 ? 'works' : 'rubbish';
  return text === 'nothing' ? 'rubbish' : text;
}
