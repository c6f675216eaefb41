import { loadHelp } from '../load-help.js';
import { EMBED_SELECTOR } from './embed-selector.js';

/** Watches the page for other forms of embed. Most pages have none, so the code that upgrades them is loaded with the first one. */
export function findEmbeds(): void {
  const find = (): void => {
    if (!document.querySelector(EMBED_SELECTOR)) return;
    observer.disconnect();
    void loadHelp().then((module) => module?.upgradeEmbeds());
  };
  const observer = new MutationObserver(find);
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['href', 'data-stgm-guidance'] });
  find();
}
