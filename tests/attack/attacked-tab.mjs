import { examineAll, examinePage, installOracles, mountAll, takeAway } from './page-oracles.mjs';

/** A browser tab in which cases are shown and examined. Everything that the oracles see comes back as findings. */
export async function openTab(browser, hosts) {
  const tab = await browser.newPage();
  let notes = [];
  let opened = '';
  const go = (url) => tab.goto((opened = url), { waitUntil: 'load' });
  const note = (kind, detail) => notes.push([-1, kind, detail]);
  await tab.exposeFunction('stgmNote', note);
  await tab.evaluateOnNewDocument(installOracles);
  tab.on('dialog', (dialog) => {
    note('ran', `a dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  tab.on('popup', (popup) => {
    note('window', popup?.url());
    popup?.close().catch(() => undefined);
  });
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const url = request.url();
    const isOurs = [hosts.page, hosts.content, hosts.site].some((host) => url.startsWith(`${host}/`)) || url === 'about:blank';
    if (!isOurs) note('request', `${request.resourceType()} ${url.slice(0, 150)}`);
    else if (url.startsWith(`${hosts.content}/`) && !isContent(url.slice(hosts.content.length)))
      note('request', `outside of the content: ${url}`);
    else if (request.isNavigationRequest() && url !== opened && !(url.startsWith(`${hosts.site}/`) && url.endsWith('/embed/')))
      note('request', `navigation ${url}`);
    // 204 leaves a page where it is.
    (isOurs ? request.continue() : request.respond({ status: 204, body: '' })).catch(() => undefined);
  });

  /** Opens a fresh page with one of the builds. */
  const open = (script) => go(`${hosts.page}/page/${script}`);

  /** Shows a batch of cases at once, and takes it away again. After `lost`, nobody knows what is left of the tab. */
  const attack = async (cases) => {
    notes = [];
    let lost = false;
    const bases = cases.map(({ attributes, base }) => attributes?.src ?? base ?? null);
    let states = [];
    let found = [];
    try {
      states = await tab.evaluate(
        mountAll,
        cases.map(({ attributes, markup, rawHtml }) => ({ attributes, markup, rawHtml })),
      );
      found = await tab.evaluate(examineAll, { content: hosts.content, bases });
      await tab.evaluate(takeAway); // and what was noted before this is here now
    } catch (error) {
      lost = true;
      note('page', `the page went away: ${String(error).slice(0, 120)}`);
    }
    states.forEach((state, index) => state === 'never settled' && found.push([index, 'hang', state]));
    return { states, lost, findings: [...found, ...notes.filter((one) => isFinding(one, cases))] };
  };

  /** Opens a page of a site, and examines it. */
  const attackPage = async (url) => {
    notes = [];
    let found = [];
    try {
      await go(url);
      found = await tab.evaluate(examinePage);
    } catch (error) {
      note('page', `the page went away: ${String(error).slice(0, 120)}`);
    }
    return [...found, ...notes.filter((one) => isFinding(one, []))];
  };
  return { open, attack, attackPage, close: () => tab.close().catch(() => undefined) };
}

/** The script, a question file or an image: nothing else is ever asked of a content host, whatever attributes say. */
const isContent = (path) => /^\/script\/|^\/[a-z]+-\d+\/(content\/)?([a-z]{2,3}\/[\w-]+\.json|media\/[\w-]+\.\w+)$/.test(path);

/**
 * A link may lead to any of these; that one was followed is no finding, since clicking it was our own doing.
 * Nor is it one that content is asked for where `src` says: what comes back has to pass like any other.
 */
function isFinding([, kind, detail], cases) {
  if (kind === 'navigate') return !/^(https?|mailto|tel):/.test(detail);
  const asked = /^connect-src |^(other|fetch) data:/.test(detail) && (kind === 'csp' || kind === 'request');
  return !(asked && cases.some(({ from, attributes }) => from === 'own attributes' && /^(javascript|data):/.test(attributes.src)));
}
