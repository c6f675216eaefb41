import { createFenceTracker } from './create-fence-tracker.js';
import { UNUSUAL } from './mend-blanks.js';

/** Signs that no URL has: soft hyphens and blanks that are not ordinary ones, as they are or as a browser encodes them. */
const SIGN = new RegExp(`[\\u00AD${UNUSUAL}]|%[Cc]2%[Aa][0Dd]`, 'g');

const ANY = new RegExp(SIGN.source);

/** Where Markdown and HTML have URLs. Of a bare one an unusual blank is the end. */
export const urlRows: readonly {
  name: string;
  why: string;
  yes: readonly (readonly [written: string, meant: string])[];
  no: readonly string[];
  pattern: RegExp;
}[] = [
  {
    name: 'destination',
    why: 'Word processors and PDF files break a URL with soft hyphens and no-break spaces; a pasted one often ends in such a blank.',
    yes: [
      ['[a](https://a.org/reh\u00ADber.pdf)', '[a](https://a.org/rehber.pdf)'],
      ['[a](\u00A0https://a.org/\u202F)', '[a](https://a.org/)'],
      ['[a](https://a.org/b%C2%A0)', '[a](https://a.org/b)'],
    ],
    no: ['[a\u00A0b](https://a.org/)', '`[a](x\u00A0y)'],
    pattern: new RegExp(
      `(?<=\\]\\()[${UNUSUAL}\\u00AD]*(?:https?:|mailto:|tel:|/|www\\.)[^()\\s<>"'${UNUSUAL}]*(?:[${UNUSUAL}][^()\\s<>"'${UNUSUAL}]*)*(?=\\))`,
      'gi',
    ),
  },
  {
    name: 'bare',
    why: 'A soft hyphen shows where a line may break: it is no part of the URL.',
    yes: [
      ['Bkz. https://a.org/reh\u00ADber', 'Bkz. https://a.org/rehber'],
      ['<a href="https://a.org/a\u00ADb">ge\u00ADçer</a>', '<a href="https://a.org/ab">ge\u00ADçer</a>'],
    ],
    no: ['https://a.org/\u00A0ve', 'ge\u00ADçer'],
    pattern: new RegExp(`(?:https?://|www\\.)[^\\s<>"'()${UNUSUAL}]+`, 'gi'),
  },
];

/** Text whose URLs have no soft hyphens and no unusual blanks, outside of fenced code. A line stays on its line. */
export function cleanUrls(body: string): string {
  if (!ANY.test(body)) return body; // nearly always, and much faster to see
  const isCode = createFenceTracker();
  return body
    .split('\n')
    .map((line) => (isCode(line) || !ANY.test(line) ? line : urlRows.reduce(clean, line)))
    .join('\n');
}

const clean = (line: string, { pattern }: { pattern: RegExp }): string => line.replace(pattern, (url) => url.replace(SIGN, ''));
