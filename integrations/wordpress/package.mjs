// `npm run package:wordpress`: dist/stgm-guidance-wordpress.zip, ready for Plugins → Add New → Upload.
// Inside: the plugin, the library of integrations/php in library/, both scripts for web pages and dist/content. Run `npm run build` first. Same input, same bytes.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { copyLibrary } from '../php/copy-library.mjs';
import { compileTranslations } from './translations.mjs';

const PLUGIN = import.meta.dirname;
const DIST = join(PLUGIN, '../../dist');
const ZIP = join(DIST, 'stgm-guidance-wordpress.zip');
/** What WordPress needs. The rest of the folder is for building the zip. */
const SHIPPED = ['stgm-guidance.php', 'uninstall.php', 'readme.txt', 'LICENSE.txt', 'includes', 'admin', 'blocks', 'languages'];

/** Every file at or below a path, by its name in the zip, sorted as bytes. */
function collect(path, name) {
  if (!statSync(path).isDirectory()) return { [name]: readFileSync(path) };
  return Object.assign(
    {},
    ...readdirSync(path)
      .sort()
      .map((child) => collect(join(path, child), `${name}/${child}`)),
  );
}

/** The version is in three places, which must agree. */
function checkVersions(files) {
  const { version } = JSON.parse(readFileSync(join(PLUGIN, '../../package.json'), 'utf8'));
  const places = { 'stgm-guidance.php': [/^ \* Version: +(.+)$/m, /^const VERSION +=\s*'(.+)';$/m], 'readme.txt': [/^Stable tag: (.+)$/m] };
  for (const [file, patterns] of Object.entries(places)) {
    for (const pattern of patterns) {
      const found = pattern.exec(files[file].toString())?.[1];
      if (found !== version) throw new Error(`${file} says version ${found}, package.json says ${version}. Fix: write ${version}`);
    }
  }
}

function collectAll() {
  const files = Object.assign({}, ...SHIPPED.map((name) => collect(join(PLUGIN, name), name)));
  Object.assign(files, copyLibrary('library', 'STGM_Guidance\\Library'));
  checkVersions(files);
  for (const name of Object.keys(files).filter((file) => file.endsWith('.po'))) {
    const locale = /stgm-guidance-(\w+)\.po$/.exec(name)[1];
    for (const [compiled, bytes] of Object.entries(compileTranslations(files[name], locale))) files[`${dirname(name)}/${compiled}`] = bytes;
  }
  try {
    for (const name of ['stgm-guidance.js', 'stgm-help.js']) files[name] = readFileSync(join(DIST, name)); // the first loads the second from the same folder
    Object.assign(files, collect(join(DIST, 'content'), 'content'));
    for (const name of Object.keys(files)) if (name.endsWith('/guidance.json')) delete files[name]; // for apps: twice the size of everything else, and nothing here reads it
  } catch (error) {
    throw new Error(`${error.path} is missing. Fix: npm run build`, { cause: error });
  }
  return files;
}

const files = collectAll();
const entries = Object.keys(files)
  .sort()
  .map((name) => [`stgm-guidance/${name}`, new Uint8Array(files[name])]);
// fflate writes local time: built from local parts, the same in every time zone. 0644 for every file.
const zip = zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1), os: 3, attrs: 0o100644 << 16 });
writeFileSync(ZIP, zip);
console.log(`${ZIP}: ${entries.length} files, ${zip.length} bytes`);
