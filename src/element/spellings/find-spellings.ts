import { loadHelp } from '../load-help.js';
import { SPELLINGS } from './spellings.js';

/** Watches for other spellings of the tag. Most pages have none: what upgrades them is loaded with the first one. */
export function findSpellings(): void {
  const find = (): void => {
    if (!document.querySelector(SPELLINGS)) return;
    observer.disconnect();
    void loadHelp().then((module) => module?.upgradeSpellings());
  };
  const observer = new MutationObserver(find);
  observer.observe(document, { childList: true, subtree: true });
  find();
}
