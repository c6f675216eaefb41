import { readFileSync } from 'node:fs';
import { readQuestionBundle } from '../../dist/esm/bundle/index.js';

const clean = (text) => text.replace(/\s+/g, ' ').trim();

const textOf = (node) =>
  typeof node === 'string'
    ? node
    : node
        .filter((part, index) => index && (typeof part === 'string' || Array.isArray(part)))
        .map(textOf)
        .join('');

/**
 * What a word of `<meta name="expect">` means for what is seen: an address stands for all the words and links of that entry.
 *
 * @param {string} word `9/2`, `en/9/2`, `inside`, `notice`, `question` or `nothing`
 */
export function expectationOf(word) {
  if (!word.includes('/')) return { kind: word };
  const [choice, question, lang = 'tr'] = word.split('/').reverse();
  const { choices } = readQuestionBundle(JSON.parse(readFileSync(`dist/content/${lang}/${question}.json`, 'utf8')), question);
  const { title, answer, resources } = choices.find(({ id }) => id === choice);
  return {
    kind: 'entry',
    title: clean(title),
    answer: clean(answer.map(textOf).join('')),
    resources: resources.map(({ title, url }) => [clean(title), url]),
  };
}
