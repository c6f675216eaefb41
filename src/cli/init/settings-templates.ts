/** `package.json` of a new folder. `source` is the exact version of stgm-guidance, or the packed file as `file:…`. */
export const packageTemplate = (name: string, source: string): string =>
  `${JSON.stringify(
    {
      name: packageName(name),
      private: true,
      type: 'module',
      scripts: {
        check: 'stgm-guidance check',
        new: 'stgm-guidance new',
        preview: 'stgm-guidance preview',
        build: 'stgm-guidance build',
        site: 'stgm-guidance site',
      },
      dependencies: { 'stgm-guidance': source },
      engines: { node: '>=20.19' },
    },
    null,
    2,
  )}\n`;

/** A name that npm accepts: Turkish letters become the nearest others. */
const packageName = (folder: string): string =>
  folder
    .toLowerCase()
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/[^a-z0-9-]+/g, (found) => (/^\p{M}+$/u.test(found) ? '' : '-'))
    .replace(/^-+|-+$/g, '') || 'guidance';

export const GITIGNORE = `node_modules/
dist/
preview/
`;

/** Netlify builds the site at each push, with every version that is live. `FIRST_RELEASE` is set by hand, for the first time only. */
export const NETLIFY = `[build]
  command = 'npx stgm-guidance site --base "$URL/" --carry-over "$URL/" $FIRST_RELEASE && cp _headers dist/site/'
  publish = "dist/site"

[build.environment]
  NODE_VERSION = "24"
`;
