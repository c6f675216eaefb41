import { addressOfName, baseName, isThemesName } from '../model/file-name.js';
import type { ProblemDetails } from '../model/problem.js';
import type { Catalogue, Message, ReportWords } from './catalogue.js';
import { explainReason, type Reasons } from './explain-reason.js';
import { languageName } from './language-name.js';
import { plainNumber, quote, quoteLine, unescapeMarker, completeAddress } from './rewrite-line.js';

const all = new Intl.ListFormat('en', { type: 'conjunction' });
const any = new Intl.ListFormat('en', { type: 'disjunction' });

const languages = new Intl.DisplayNames('en', { type: 'language' });

const count = (number: number, noun: string, plural = `${noun}s`) => `${number} ${number === 1 ? noun : plural}`;

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1024)} kB`;

const reasons: Reasons = {
  denied: 'this computer account may not do that',
  gone: 'it is not there any more',
  folder: 'it is a folder and not a file',
  noFolder: 'a file stands where a folder should be',
  link: 'it is a link',
  full: 'the disk is full',
  busy: 'another program is using it',
  other: (code) => `the computer says "${code}"`,
};

const signs = { anchor: '&', alias: '*', tag: '!' };

const wholeLines = {
  merge: {
    what: 'a line begins with "<<:"',
    why: 'it would be taken for an instruction and not for your words',
    fix: 'delete the line with "<<:" and write every line out',
  },
  end: {
    what: 'there is a line that is only "..."',
    why: 'it ends the lines with names and numbers: what stands below would not be read',
    fix: 'delete the line with the three dots',
  },
};

const values = {
  text: {
    name: 'text',
    why: 'without quotes it is read as a number, a list or a yes/no, and not as you wrote it',
    fix: (key: string, found: string) => `${found ? 'put it' : 'write the text'} in quotes: ${key}: ${quote(found || '…')}`,
  },
  language: {
    name: 'a language code',
    why: 'screen readers would read the text aloud in the wrong language',
    fix: (key: string) => `write the short code of the language: "${key}: tr" for Turkish, "${key}: en" for English`,
  },
  date: {
    name: 'a date',
    why: 'nobody could tell when the text was last checked',
    fix: (key: string) => `write year, month and day with hyphens, as in "${key}: 2025-03-31"`,
  },
  boolean: {
    name: 'true or false',
    why: 'a text that is not finished could be published, or a finished one kept back',
    fix: (key: string) => `write "${key}: true" to keep the text back, or "${key}: false" to publish it`,
  },
};

const leftovers: Record<ProblemDetails['leftover-shown']['kind'], (found: string) => Message> = {
  attributes: (found) => ({
    what: `readers see this sign of another program: ${found}`,
    why: 'it means nothing to them',
    fix: `delete ${found}`,
  }),
  backslash: () => ({
    what: 'readers see a backslash at the end of this paragraph',
    why: 'it ends a line only where another line of the same paragraph follows',
    fix: 'delete the backslash',
  }),
  asterisks: () => ({
    what: 'readers see two asterisks here, and no bold words',
    why: 'a space beside them, or a missing pair, keeps the words from being bold',
    fix: 'write them right beside the first and the last bold word, as in **words**; or delete them',
  }),
  footnote: (found) => ({
    what: `readers see the sign of a footnote: ${found}`,
    why: 'there are no footnotes here: the note stands in the middle of the text',
    fix: `write the note in round brackets where it belongs, and delete ${found} in both places`,
  }),
  title: (found) => ({
    what: `readers see these signs in the title: ${found}`,
    why: 'a title is plain words, without formatting',
    fix: 'delete the signs, or write the character that they stand for',
  }),
};

/** Every problem in English. */
export const problems: Catalogue = {
  // the file as such
  'file-unreadable': ({ reason }, { file }) => ({
    what: `${baseName(file)} cannot be opened: ${explainReason(reasons, reason)}`,
    why: 'without it, readers could miss an answer or see an old one',
    fix: 'see that it is in its place, is not open in another program, and that you may read it',
  }),
  'file-too-large': ({ bytes, most }) => ({
    what: `this file is ${kilobytes(bytes)} long, the most is ${kilobytes(most)}`,
    why: 'no guidance is that long: most likely something else, such as a picture, was pasted into it',
    fix: 'delete what does not belong to the text; keep pictures in files of their own',
  }),
  'file-not-utf8': ({ offset }) => ({
    what: `this file is not saved as UTF-8 (byte ${offset})`,
    why: 'ğ, ş, ı and other letters would be shown as question marks or wrong characters',
    fix: 'open the file in your editor, choose "Save as" and, as encoding, "UTF-8" instead of "Windows-1254" or "ANSI"',
  }),
  'file-nul': ({ offset }) => ({
    what: `this file holds a character that no text has (byte ${offset})`,
    why: 'it is damaged, or it is not a text file at all, such as a renamed Word document',
    fix: 'copy the words into a new file and save that as plain text in UTF-8',
  }),
  'file-line-ends': ({ offset }) => ({
    what: `the lines of this file end as on very old computers (first at byte ${offset})`,
    why: 'the whole file would be read as one single line',
    fix: 'save it with the line ends "LF" (Unix) or "CRLF" (Windows)',
  }),
  'file-unknown': (_, { file }) => {
    const name = baseName(file);
    const why = 'the file is left out: readers see nothing of it';
    if (name === 'themes.yml') {
      return {
        what: 'this is not the one themes.yml that counts',
        why,
        fix: 'move its lines to the themes.yml that stands directly in the content folder, or in the folder of a language',
      };
    }
    if (isThemesName(name))
      return {
        what: `the names of the themes must stand in themes.yml, and this file is called ${name}`,
        why,
        fix: 'call it themes.yml; if there is one already, move its lines there',
      };
    return {
      what: `nobody can tell to which question or choice ${name} belongs`,
      why,
      fix: 'call it S9C2.md (question 9, choice 2) or S9.md (question 9), with your numbers; or move it out of this folder',
    };
  },
  'folder-linked': () => ({
    what: 'this folder is only a link to another folder',
    why: 'it is not looked into, so that nothing from elsewhere is published by mistake',
    fix: 'copy the folder itself to this place, or remove the link',
  }),
  // front matter
  'front-matter-missing': ({ fenceLine }) => ({
    what: 'the file does not begin with the lines that say to which question and choice it belongs',
    why: 'nobody can tell for which question and choice this text was written',
    fix:
      fenceLine === undefined
        ? 'put five lines at the very top: "---", "title: …", "question_id: …", "choice_id: …" and "---"'
        : `delete what stands before the first "---" (line ${fenceLine}), empty lines and spaces, too`,
  }),
  'front-matter-fence': ({ found }) => ({
    what: `this line is "${found}" and not "---"`,
    why: /^[-–—―]+$/.test(found)
      ? 'only exactly three hyphens tell title and numbers from the text'
      : 'what follows the three hyphens could be an instruction to the computer',
    fix: 'write "---" in this line and nothing else',
  }),
  'front-matter-unclosed': () => ({
    what: 'the second "---" line is missing',
    why: 'the whole text would be taken for title and numbers, and readers would see none of it',
    fix: 'write a line "---" between "choice_id: …" and the text',
  }),
  'front-matter-too-long': ({ lines, bytes }) => ({
    what: `the part between the two "---" lines is longer than ${lines} lines or ${kilobytes(bytes)}`,
    why: 'it is only for the title and the numbers: most likely the second "---" line stands in the wrong place',
    fix: 'write the second "---" line directly after "choice_id: …", and the text below it',
  }),
  'yaml-syntax': ({ found, isIndented }, { file }) => {
    if (isIndented) {
      return {
        what: `a space stands before this line: ${found}`,
        why: 'the line is taken for a part of another one',
        fix: `delete the space before "${found}"`,
      };
    }
    const quoted = quoteLine(found, file);
    return {
      what: found.trim() === '' ? 'one of the lines between the two "---" cannot be read' : `this line cannot be read: ${found}`,
      why: quoted
        ? 'a colon, a # or another special character inside the text makes it mean something else'
        : 'title and numbers cannot be told apart',
      fix: quoted
        ? `put the text in quotes, like this: ${quoted}`
        : 'write one name, a colon (:), a space and the text in each line, with the text in double quotes, as in title: "Your title"',
    };
  },
  'yaml-feature': ({ feature }) =>
    feature === 'merge' || feature === 'end'
      ? wholeLines[feature]
      : {
          what: `a value begins with the character "${signs[feature]}"`,
          why: 'it would be taken for an instruction and not for your words',
          fix: `put the whole value in double quotes, as in title: "${signs[feature]}…", or delete the character`,
        },
  'key-duplicate': ({ key }) => ({
    what: `"${key}:" is written twice`,
    why: 'nobody can tell which of the two is meant',
    fix: `delete one of the two "${key}:" lines`,
  }),
  'key-unknown': ({ key, nearest, known }) => ({
    what: `"${key}:" is not a known name`,
    why: 'the line is left out: readers see nothing of it',
    fix:
      nearest === undefined
        ? `delete the line, or use one of these names: ${known.join(', ')}`
        : `write "${nearest}:" instead of "${key}:"`,
  }),
  'title-missing': () => ({
    what: 'the title is missing',
    why: 'readers see the title first: it is the statement that they chose',
    fix: 'write the statement between the two "---" lines: title: "…"',
  }),
  'value-invalid': ({ key, found, expected }) => ({
    what: found === '' ? `nothing is written after "${key}:"` : `"${found}" after "${key}:" is not ${values[expected].name}`,
    why: values[expected].why,
    fix: values[expected].fix(key, found),
  }),
  'id-missing': ({ key }, { file }) => {
    const named = addressOfName(file);
    const id = key === 'choice_id' ? named?.choice : named?.question;
    return {
      what: `the line "${key}: …" is missing`,
      why: `nobody can tell for which ${key === 'choice_id' ? 'choice' : 'question'} this text was written`,
      fix:
        id === undefined
          ? `write "${key}: " and the number between the two "---" lines`
          : `write "${key}: ${id}" between the two "---" lines`,
    };
  },
  'id-invalid': ({ key, found }, { file }) => {
    const named = addressOfName(file);
    const plain = plainNumber(found) ?? (key === 'choice_id' ? named?.choice : named?.question);
    return {
      what: found === '' ? `no number is written after "${key}:"` : `"${found}" after "${key}:" is not a plain number`,
      why: 'pages ask for the plain number, so readers would never be shown this text',
      fix:
        plain === undefined
          ? `write only the number after "${key}:", without dots, brackets or a zero in front`
          : `write "${key}: ${plain}"`,
    };
  },
  // identity
  'file-name-mismatch': ({ name, key, found, expected }) => ({
    what: `the line says "${key}: ${found}", but the file is called ${name}`,
    why:
      key === 'choice_id'
        ? `readers who chose ${found} could be shown the advice for ${expected}`
        : `readers of question ${found} could be shown the advice for question ${expected}`,
    fix: `write "${key}: ${expected}"${/^\d+$/.test(found) ? `; or, if ${found} is right, rename the file` : ''}`,
  }),
  'address-duplicate': ({ address, other, expected }, { file }) => {
    const [question, choice] = address.split('/');
    const [key, id] = expected?.split(': ') ?? [];
    return {
      what: `question ${question}, choice ${choice} is already written in ${other}`,
      why:
        key === 'choice_id'
          ? `readers who chose ${choice} would be shown the advice for ${id}`
          : key === 'question_id'
            ? `readers of question ${question} would be shown the advice for question ${id}`
            : `readers who chose ${choice} could be shown the advice for another choice`,
      fix:
        expected === undefined
          ? 'see which of the two files is right; delete the other, or correct its "question_id" or "choice_id"'
          : `this file is called ${baseName(file)}: write "${expected}"`,
    };
  },
  'question-duplicate': ({ question, other, expected }, { file }) => ({
    what: `question ${question} is already written in ${other}`,
    why: 'readers could be shown a question that does not belong to their answer',
    fix:
      expected === undefined
        ? 'see which of the two files is right; delete the other, or correct its "question_id"'
        : `this file is called ${baseName(file)}: write "${expected}"`,
  }),
  'question-missing': ({ question }) => ({
    what: `question ${question} has no file of its own`,
    why: 'readers see the advice without the question that it answers',
    fix: `write a file S${question}.md with the lines "---", "question_id: ${question}", title: "the question" and "---"`,
  }),
  'question-title-missing': () => ({
    what: 'the words of the question are missing',
    why: 'readers would see the advice without the question that it answers',
    fix: 'write the question between the two "---" lines as title: "…", or, without such lines, in one line as ## SORU: …',
  }),
  'question-text-ignored': ({ text }) => ({
    what: `a question file holds more than the question: ${text}`,
    why: 'these words are left out: readers see nothing of them',
    fix: 'move them to the file of a choice, such as S9C2.md, or delete them',
  }),
  'choice-missing': ({ question, choices }) => ({
    what: `question ${question} has no text for choice ${all.format(choices)}; other questions have ${choices.length === 1 ? 'one' : 'them'}`,
    why: `readers who choose ${any.format(choices)} there are shown no advice`,
    fix: `write ${all.format(choices.map((choice) => `S${question}C${choice}.md`))}`,
  }),
  'translation-alone': ({ lang, main, files }) => ({
    what: `${all.format(files)} ${files.length === 1 ? 'stands' : 'stand'} only in the folder ${lang}/`,
    why: `"${lang}" is the code of a language (${languageName(languages, lang)}): only its readers see this`,
    fix: `write ${all.format(files)} in ${languageName(languages, main)} as well; or, if the text is not in ${languageName(languages, lang)}, move it out of the folder ${lang}/`,
  }),
  'theme-unknown': ({ theme, nearest }) => ({
    what: `the theme "${theme}" is not in themes.yml`,
    why: 'the question would stand apart from those that it belongs to',
    fix: nearest === undefined ? `write one of the themes of themes.yml, or add "${theme}" there` : `write theme: ${quote(nearest)}`,
  }),
  // answer
  'answer-empty': () => ({
    what: 'there is no text below the second "---" line',
    why: 'readers would see the title and no advice',
    fix: 'write the advice below the second "---" line; if it is not ready, write "draft: true" above that line',
  }),
  'answer-too-large': ({ bytes, most }) => ({
    what:
      bytes === undefined
        ? `on a page this text would be far longer than ${kilobytes(most)}, which is the most`
        : `on a page this text is ${kilobytes(bytes)} long, the most is ${kilobytes(most)}`,
    why: 'on a phone it would come late or never',
    fix: 'shorten the text; very many links, lines or cells of tables make it that long',
  }),
  'comment-unclosed': () => ({
    what: 'a comment begins here and never ends',
    why: 'everything behind it is left out: readers see nothing of it',
    fix: 'write --> where the comment ends, or delete <!--',
  }),
  'markup-removed': ({ names }) => ({
    what: `not allowed here and left out: ${names.join(', ')}`,
    why: 'guidance takes its look from the page on which it stands; every word that readers would see is kept',
    fix: `delete ${all.format(names)} here; write **words** for bold and "- " at the beginning of a line for a list`,
  }),
  'markup-too-deep': () => ({
    what: 'lists or quotations stand too deep inside each other',
    why: 'on a phone no room would be left for the words',
    fix: 'begin the list again at the left margin, with fewer steps to the right',
  }),
  'underline-outside-link': () => ({
    what: 'there is underlined text that is not a link',
    why: 'readers would try to open it; the words are kept, without the line',
    fix: 'delete <u> and </u>; write **words** for emphasis, or [words](https://…) for a link',
  }),
  'list-marker-escaped': ({ found }) => ({
    what: `the backslash keeps this line from being part of a list: ${found}`,
    why: 'readers see the character and no list, and screen readers do not say how many points there are',
    fix: `delete the backslash: ${unescapeMarker(found)}`,
  }),
  'list-marker-typed': ({ found }) => ({
    what: `this line looks like a point of a list and is none: ${found}`,
    why: 'readers see the character and no list, and screen readers do not say how many points there are',
    fix: 'begin the line with a hyphen and a space ("- "), or with a number, a full stop and a space ("1. ")',
  }),
  'list-item-empty': () => ({
    what: 'a point of the list is empty',
    why: 'it is left out; if words belong there, readers miss them',
    fix: 'delete the line, or write the text in the same line as the dash or number',
  }),
  'link-unsafe': ({ url }) => ({
    what: url === '' ? 'a link has no address' : `this is not a complete web, mail or telephone address: ${url}`,
    why: 'the words are kept, but readers do not see them as a link',
    fix: completeAddress(url)
      ? `write the complete address: ${completeAddress(url)}`
      : 'write the complete address, beginning with "https://", "mailto:" or "tel:"',
  }),
  'link-doubtful': ({ url }) => ({
    what: `this address cannot be right: ${url}`,
    why: 'readers who open it find nothing',
    fix: 'open the page in a browser and copy its address from there',
  }),
  'link-text-missing': ({ url }) => ({
    what: `a link has no words: ${url}`,
    why: 'readers have nothing to click on, and screen readers nothing to say',
    fix: 'write what the link opens between its square brackets: [name of the page](address); or delete the link',
  }),
  'link-target-missing': ({ text, target }) => ({
    what: target === undefined ? `no address follows after [${text}]` : `there is a space in the address after [${text}]`,
    why: 'readers see the square brackets and cannot open anything',
    fix:
      target === undefined
        ? `write the address in round brackets right after it: [${text}](https://…); or delete the square brackets`
        : target.startsWith('tel:')
          ? `delete the spaces: [${text}](${target.replaceAll(' ', '')})`
          : `write %20 instead of each space: [${text}](${target.replaceAll(' ', '%20')})`,
  }),
  'link-definition-unused': ({ found }) => ({
    what: `nothing in the text refers to this line: ${found}`,
    why: 'it is left out: readers see nothing of it',
    fix: 'write the link where readers need it: [name of the page](https://…); write a note as a sentence of the text; or delete the line',
  }),
  'link-split': ({ url }) => ({
    what: `one link is cut into two paragraphs: ${url}`,
    why: 'readers see two half sentences, and screen readers say the same link twice',
    fix: 'join the two into one link in one paragraph: [first half second half](address)',
  }),
  'parenthesis-doubled': ({ text }) => ({
    what: `there is one closing round bracket too many after the link "${text}"`,
    why: 'readers see a bracket that was never opened',
    fix: 'delete one of the two brackets "))" at the end of the link',
  }),
  'table-row-long': () => ({
    what: 'this row has more cells than the table has columns',
    why: 'what is too much stands in the last column',
    fix: 'delete a | of this row, or add a column to the first two rows of the table',
  }),
  'leftover-shown': ({ kind, found }) => leftovers[kind](found),
  'resource-link-missing': ({ text }) => ({
    what: `this point in the list of resources has no link: ${text}`,
    why: 'readers come to this list to open something, and cannot open this',
    fix: 'write its name as a link: [name](https://…); or move the point up into the text',
  }),
  // images
  'image-missing': ({ path }) => ({
    what: path === '' ? 'a picture has no file name' : `there is no picture ${path}`,
    why: 'readers would see an empty frame',
    fix: 'put the picture beside this file or into the folder of pictures, and write its name exactly, with the same small and capital letters',
  }),
  'image-unreadable': ({ path }) => ({
    what: `${path} is not a picture that browsers can show`,
    why: 'readers would see an empty frame',
    fix: 'save the picture again as PNG or JPEG and write its new name',
  }),
  'image-remote': ({ url }) => ({
    what: `this picture is not a file in the content folder: ${url}`,
    why: 'it is left out: what lies elsewhere can change or vanish, and another site would learn who reads this',
    fix: 'if you may use the picture, save it beside this file and write its name: ![what it shows](name.png)',
  }),
  'image-alt-missing': ({ path }) => ({
    what: `the picture ${path} has no description`,
    why: 'readers who cannot see it do not learn what it shows',
    fix: `write what it shows between the square brackets: ![what it shows](${path.replaceAll(' ', '%20')})`,
  }),
  // writing
  'output-unwritable': ({ path, reason }) => ({
    what: `${path} cannot be written: ${explainReason(reasons, reason)}`,
    why: 'readers go on seeing what was published before',
    fix: 'see that there is room on the disk and that you may write to this folder, then start again',
  }),
};

/** The words around the problems in English. */
export const report: ReportWords = {
  error: 'error',
  warning: 'warning',
  why: 'why',
  fix: 'fix',
  more: (number, id) => `and ${number} more like this  [${id}]`,
  summary: ({ errors, warnings, files }) =>
    errors + warnings === 0
      ? `no problems in ${count(files, 'file')}`
      : `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(files, 'file')}`,
  drafts: (names, others) =>
    `${count(names.length + others, 'draft')} left out: ${all.format([...names, ...(others > 0 ? [`${others} more`] : [])])}`,
  notWritten: 'nothing was written',
  written: ({ questions, entries, out }) => `${count(questions, 'question')}, ${count(entries, 'entry', 'entries')} written to ${out}`,
};
