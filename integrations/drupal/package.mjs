// `npm run package:drupal`: dist/stgm-guidance-drupal.zip, to be unpacked in modules/contrib.
// Inside: the module, the library of integrations/php in src/Library, and in assets/ both scripts for web pages and dist/content. Run `npm run build` first. Same input, same bytes.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { copyLibrary } from '../php/copy-library.mjs';

const MODULE = import.meta.dirname;
const DIST = join(MODULE, '../../dist');
const ZIP = join(DIST, 'stgm-guidance-drupal.zip');
/** What Drupal needs. The rest of the folder is for building the zip. */
const SHIPPED = [
  ...['info.yml', 'libraries.yml', 'links.menu.yml', 'module', 'permissions.yml', 'routing.yml', 'services.yml'].map(
    (kind) => `stgm_guidance.${kind}`,
  ),
  ...['README.md', 'LICENSE.txt', 'composer.json', 'config', 'css', 'src', 'translations'],
];
/** Drupal's own .htaccess lets browsers keep files for weeks. A corrected text must not wait that long. */
const FRESH_TEXTS = `<IfModule mod_expires.c>
  ExpiresActive On
  ExpiresDefault A300
</IfModule>
`;

/** Every file at or below a path, by its name in the zip. */
function collect(path, name) {
  if (!statSync(path).isDirectory()) return { [name]: readFileSync(path) };
  return Object.assign({}, ...readdirSync(path).map((child) => collect(join(path, child), `${name}/${child}`)));
}

/** The version is in several places, which must agree. */
function checkVersions(files) {
  const { version } = JSON.parse(readFileSync(join(MODULE, '../../package.json'), 'utf8'));
  const places = { 'stgm_guidance.info.yml': /^version: '(.+)'$/m, 'stgm_guidance.libraries.yml': /^ {2}version: (.+)$/m };
  for (const [file, pattern] of Object.entries(places)) {
    const found = pattern.exec(files[file].toString())?.[1];
    if (found !== version) throw new Error(`${file} says version ${found}, package.json says ${version}. Fix: write ${version}`);
  }
  if (!files['stgm_guidance.libraries.yml'].includes(`assets/${version}/stgm-guidance.js:`))
    throw new Error(`stgm_guidance.libraries.yml has no script of version ${version}. Fix: write assets/${version}/stgm-guidance.js`);
  return version;
}

function collectAll() {
  const files = Object.assign({}, ...SHIPPED.map((name) => collect(join(MODULE, name), name)));
  Object.assign(files, copyLibrary('src/Library', 'Drupal\\stgm_guidance\\Library'));
  const version = checkVersions(files);
  try {
    // The version is in the path: browsers may keep scripts for a year, and the first loads the second from the same folder, without a query.
    for (const name of ['stgm-guidance.js', 'stgm-help.js']) files[`assets/${version}/${name}`] = readFileSync(join(DIST, name));
    Object.assign(files, collect(join(DIST, 'content'), 'assets/content'));
  } catch (error) {
    throw new Error(`${error.path} is missing. Fix: npm run build`, { cause: error });
  }
  files['assets/content/.htaccess'] = Buffer.from(FRESH_TEXTS);
  for (const name of Object.keys(files)) if (name.endsWith('/guidance.json')) delete files[name]; // for apps: nothing here reads it
  return files;
}

const files = collectAll();
const entries = Object.keys(files)
  .sort()
  .map((name) => [`stgm_guidance/${name}`, new Uint8Array(files[name])]);
// fflate writes local time: built from local parts, the same in every time zone. 0644 for every file.
const zip = zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1), os: 3, attrs: 0o100644 << 16 });
writeFileSync(ZIP, zip);
console.log(`${ZIP}: ${entries.length} files, ${zip.length} bytes`);
