import { createRandom } from './random.mjs';
import { adjectives, inflected, joints, months, nouns, people, surnames, verbs } from './turkish-words.mjs';

const RESOURCES = 8;

/**
 * One entry built like the real ones: about 4 kB of prose, two loose lists, links with `<u>` inside, and a list of resources.
 *
 * @param {number} question
 * @param {number} choice
 * @param {boolean} slip whether it has a slip of the kind that editors make and the compiler names
 */
export function writeEntry(question, choice, slip = false) {
  const random = createRandom(question * 8 + choice);
  const { pick, below } = random;

  const clause = () =>
    `${pick(adjectives)} ${pick(nouns)} ${pick(joints)} ${pick(inflected)} ${pick(adjectives)} ${pick(nouns)} ${pick(inflected)}`;
  const capital = (text) => text.replace(/^i/, 'İ').replace(/^./u, (letter) => letter.toLocaleUpperCase('tr'));
  const sentence = () => `${capital(clause())}, ${pick(joints)} ${clause()} ${pick(verbs)}.`;
  const paragraph = (sentences) => Array.from({ length: sentences }, sentence).join(' ');
  const slug = () =>
    Array.from({ length: 3 + below(4) }, () => pick(nouns))
      .join('-')
      .replace(/[^a-z-]/g, '');
  const title = () =>
    capital(
      `${pick(adjectives)} ${pick(nouns)}: ${pick(inflected)} ${pick(adjectives)} ${pick(nouns)} ${pick(['Rehberi', 'Videosu', 'Dersleri', 'Kılavuzu'])}`,
    );
  const url = (end = '') => `https://www.kaynak${1 + below(9)}.example/${2009 + below(15)}-0${1 + below(9)}/${slug()}${end}`;
  const link = (text, target) => `[<u>${text}</u>](${target})`;

  const author = () => `${pick(people)} ${pick(surnames)}`;
  const year = () => 2005 + below(20);
  const resources = [
    () => link(title(), url()),
    () => `${link(title(), url('?liste=PL' + below(1e6) + '&index=' + below(9)))} ${year()}`,
    () => `${link(title(), url('.pdf'))}. Yazan: ${author()}, ${capital(pick(nouns))} Programı. ${pick(months)} ${year()}`,
    () =>
      `${link('A Practical Guide to ' + capital(pick(['planning', 'budgeting', 'networking'])) + ' (', url('.pdf'))}${title()}). Yazar: ${author()}. ${year()} (İngilizce)`,
    () => `${link(title(), url())}, ${capital(pick(nouns))} Derneği, ${1 + below(28)} ${pick(months)} ${year()}`,
  ];

  const loose = (items) => items.map((item) => `- ${item}`).join('\n\n');
  const blocks = [
    paragraph(6),
    slip ? `\\- ${clause()}` : undefined,
    `${capital(clause())} için bazı adımlar;`,
    loose(Array.from({ length: 5 }, () => `${clause()},`)),
    'olarak sıralanabilir.',
    `${capital(clause())} merak ediyorsanız;`,
    loose([
      `${capital(clause())} için ${link(title() + 'na', url())},`,
      `${capital(clause())} ise ${link(title() + 'na', url('?Page=1'))} bakabilirsiniz.`,
    ]),
    `${paragraph(1)} Bunun için "${link(title(), url())}" sayfasını inceleyebilirsiniz.`,
    'Aşağıdaki kaynaklar da konu ile ilgili daha ayrıntılı bilgiler içermektedir;',
    loose(Array.from({ length: RESOURCES }, (_, index) => resources[(index + choice) % resources.length]())),
  ];
  const front = ['---', `title: ${sentence()}`, `question_id: ${question}`, `choice_id: ${choice}`, '---'].join('\n');
  return `${front}\n${blocks.filter((block) => block !== undefined).join('\n\n')}\n`;
}
