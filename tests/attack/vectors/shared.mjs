import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../../shared/vectors/', import.meta.url));

/** Attack strings that lie beside the repository on the machines that check it: used where they are, never copied. */
export function sharedVectors() {
  if (!existsSync(FOLDER)) {
    console.log('skipped: ../shared/vectors, which is not here');
    return [];
  }
  return ['owasp-filter-evasion', 'loofah-html5lib', 'markdown-it-xss'].flatMap((from) =>
    JSON.parse(readFileSync(`${FOLDER}${from}.json`, 'utf8')).map((vector) => ({ from, text: typeof vector === 'string' ? vector : vector.md })),
  );
}
