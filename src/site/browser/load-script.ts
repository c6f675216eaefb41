/** The part of https://w3c.github.io/trusted-types/dist/spec/ that is used here. */
interface Policy {
  createScriptURL(url: string): string;
}

declare global {
  var stgmScriptPolicy: Policy | undefined;
}

/**
 * Loads a script of this site. The policy has the name of the element's, the only one that hosts need to allow. It is kept in a global
 * because two scripts of a page use it, and a page may refuse a second policy of the same name.
 */
export function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };
    globalThis.stgmScriptPolicy ??= trustedTypes?.createPolicy('stgm-guidance', { createScriptURL: String });
    const script = document.createElement('script');
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${url} cannot be loaded`));
    script.src = globalThis.stgmScriptPolicy?.createScriptURL(url) ?? url;
    document.head.append(script);
  });
}
