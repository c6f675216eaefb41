import type { Bundle } from '../../src/compiler/assemble/to-bundle.js';
import type * as renderer from '../../src/site/render-site.js';
import type * as languages from '../../src/site/model/site.js';

const NAMES = [
  'stgm-guidance.js',
  'stgm-help.js',
  'stgm-embed.js',
  'stgm-pages.js',
  'stgm-snippets.js',
  'stgm-pages.css',
  'stgm-pages.svg',
];

/** The version that the pages name their scripts by. */
export const VERSION = '1.0.0';

/**
 * The pages of a site for a bundle, in memory; their scripts are only named.
 *
 * @param site of the source, or of a copy of it
 * @returns text by path
 */
export function renderPages(
  { renderSite, languagesOf }: Pick<typeof renderer, 'renderSite'> & Pick<typeof languages, 'languagesOf'>,
  bundle: Bundle,
  base: string,
): Map<string, string> {
  const scripts = {
    version: VERSION,
    files: Object.fromEntries(NAMES.map((name) => [name, { bytes: new Uint8Array(), integrity: 'sha384-x' }])),
  };
  const source = { organisation: { name: '</script><script>alert(1)</script>' } };
  const files = renderSite({
    base,
    source,
    defaultLang: bundle[0]!.lang,
    languages: languagesOf(bundle),
    scripts,
    picture: () => undefined,
  });
  return new Map([...files].map(({ path, chunks }) => [path, Buffer.concat([...chunks]).toString()]));
}
