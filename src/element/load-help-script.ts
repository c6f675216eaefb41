import { createElement } from './create-element.js';
import type { HelpModule } from './load-help.js';
import { report } from './report.js';
import { besideScript } from './script-location.js';

/** Of `stgm-help.js` of the same build, put in by Rollup. */
declare const HELP_INTEGRITY: string;

declare global {
  /** https://w3c.github.io/trusted-types/dist/spec/, as far as it is used here. */
  var trustedTypes: { createPolicy(name: string, rules: Policy): Policy } | undefined;
}

interface Policy {
  createScriptURL(url: string): string;
}

/** Made once: a page may forbid a second one of the same name. */
let policy: Policy | undefined;

/** So long a reader waits, and then has the entry without it. */
const TIME_LIMIT = 10_000;

/** What is inside is handed over with an event on its own script element: no global is needed. */
const load = (address: string): Promise<HelpModule> =>
  new Promise((resolve, reject) => {
    const { nonce, integrity, crossOrigin } = besideScript;
    const script = createElement('script', integrity ? { crossorigin: '', integrity: HELP_INTEGRITY } : {});
    script.addEventListener('stgm-help', ({ detail }: CustomEventInit<HelpModule>) => resolve(detail!));
    // Where a web page was sent in its place, it loads and hands nothing over.
    script.onload = script.onerror = reject;
    script.nonce = nonce;
    if (crossOrigin) script.crossOrigin = crossOrigin;
    policy ??= globalThis.trustedTypes?.createPolicy('stgm-guidance', { createScriptURL: String });
    script.src = policy?.createScriptURL(address) ?? address;
    document.head.append(script);
    setTimeout(reject, TIME_LIMIT);
  });

let loaded: Promise<HelpModule | undefined> | undefined;

/**
 * Contextual help and the other spellings, loaded once and only where a page uses them. A page that has pinned the script has pinned
 * this one too; one that has not gets whatever version stands beside it, as a cache may hold an older one of the two.
 * A failure is forgotten, so that the next call asks again.
 */
export function loadHelp(): Promise<HelpModule | undefined> {
  const address = besideScript.url('stgm-help.js');
  return (loaded ??= load(address).catch(() => {
    loaded = undefined;
    return report(
      document.head,
      `${address} is missing: "for", "display" and other spellings do nothing. Fix: serve it with "Access-Control-Allow-Origin: *"; allow it in script-src, and "trusted-types stgm-guidance"`,
    );
  }));
}
