import { createElement } from './create-element.js';
import type { HelpModule } from './load-help.js';
import { crossOrigin, integrity, nonce, urlNextToScript } from './url-next-to-script.js';
import { report } from './report.js';

/** The integrity hash of `stgm-help.js` of the same build; rollup.config.mjs puts it in. */
declare const HELP_INTEGRITY: string;

declare global {
  /** The part of https://w3c.github.io/trusted-types/dist/spec/ that is used here. */
  var trustedTypes: { createPolicy(name: string, rules: Policy): Policy } | undefined;
}

interface Policy {
  createScriptURL(url: string): string;
}

/** Created once: a page may forbid a second policy of the same name. */
let policy: Policy | undefined;

/** Milliseconds that a reader waits for contextual help. After that, the entry appears without it. */
const TIME_LIMIT = 10_000;

/** The script hands over its functions with an event on its own element, so it needs no global. */
const load = (url: string): Promise<HelpModule> =>
  new Promise((resolve, reject) => {
    const script = createElement('script');
    script.addEventListener('stgm-help', ({ detail }: CustomEventInit<HelpModule>) => resolve(detail!));
    policy ??= globalThis.trustedTypes?.createPolicy('stgm-guidance', { createScriptURL: String });
    Object.assign(script, {
      nonce,
      integrity: integrity && HELP_INTEGRITY,
      crossOrigin,
      // A host that sends a web page instead makes the element load and send no event.
      onload: reject,
      onerror: reject,
      src: policy?.createScriptURL(url) ?? url,
    });
    // An SVG document has no head.
    ((document.head as HTMLElement | null) ?? document.documentElement).append(script);
    setTimeout(reject, TIME_LIMIT);
  });

let loaded: Promise<HelpModule | undefined> | undefined;

/**
 * Loads contextual help and the other forms of embed, once and only where a page uses them.
 * A page that pins the first script pins this one too. Otherwise it gets the version that is next to the first script,
 * because a cache may hold an older one of the two.
 * A failure is not remembered: the next call tries again.
 *
 * @returns undefined where it cannot be loaded; the webmaster gets a warning
 */
export function loadHelp(): Promise<HelpModule | undefined> {
  const url = urlNextToScript('stgm-help.js');
  return (loaded ??= load(url).catch(() => {
    loaded = undefined;
    return report(
      document.head,
      `${url} is missing. Fix: send "Access-Control-Allow-Origin: *"; allow it in script-src and "trusted-types stgm-guidance"`,
    );
  }));
}
