import { createElement } from './create-element.js';
import type { AttachHelp } from './help/attach-help.js';
import { besideScript } from './script-location.js';

/** Of `stgm-help.js` of the same build, put in by Rollup. */
declare const HELP_INTEGRITY: string;

export const HELP_MISSING = 'stgm-help.js was not loaded: "for" and "display" do nothing. Fix: serve it beside the script, with "Access-Control-Allow-Origin: *"; allow it in script-src';

let loaded: Promise<AttachHelp> | undefined;

/**
 * Contextual help, loaded once and only where a page uses it. A page that has pinned the script has pinned this one too;
 * one that has not gets whatever version stands beside it, as a cache may hold an older one of the two.
 * What is inside is handed over with an event on its own script element: no global is needed.
 */
export const loadHelp = (): Promise<AttachHelp> =>
  (loaded ??= new Promise((resolve, reject) => {
    const { nonce, integrity, url } = besideScript;
    const script = createElement('script', integrity ? { crossorigin: '', integrity: HELP_INTEGRITY } : {});
    script.addEventListener('stgm-help', ({ detail }: CustomEventInit<AttachHelp>) => resolve(detail!));
    script.onerror = reject;
    script.nonce = nonce;
    script.src = url('stgm-help.js');
    document.head.append(script);
  }));
