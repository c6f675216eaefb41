import { addressOfName, baseName, isThemesName } from '../model/file-name.js';
import type { ExpectedValue } from '../model/expected-value.js';
import type { ProblemDetails } from '../model/problem.js';
import type { Catalogue, Message, ReportMessages } from './catalogue.js';
import { explainReason, type Reasons } from './explain-reason.js';
import { languageName } from './language-name.js';
import { completeUrl, divider, italics, plainNumber, quote, quoteLine, unquoted, withoutInnerBlanks } from './rewrite-line.js';

const all = new Intl.ListFormat('en', { type: 'conjunction' });
const any = new Intl.ListFormat('en', { type: 'disjunction' });

const languages = new Intl.DisplayNames('en', { type: 'language' });

const count = (number: number, noun: string, plural = `${noun}s`) => `${number} ${number === 1 ? noun : plural}`;

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1024)} kB`;

const reasons: Reasons = {
  denied: 'you do not have permission',
  gone: 'it no longer exists',
  folder: 'it is a folder, not a file',
  noFolder: 'there is a file where a folder should be',
  link: 'it is a link',
  full: 'the disk is full',
  busy: 'another program is using it',
  other: (code) => `the computer says "${code}"`,
};

const signs = { anchor: '&', alias: '*', tag: '!' };

const wholeLines = {
  merge: {
    what: 'a line starts with "<<:"',
    why: 'it would be read as an instruction, not as your text',
    fix: 'delete the line with "<<:" and write out the lines that it should repeat',
  },
  end: {
    what: 'there is a line with nothing but "..."',
    why: 'it ends the lines with title and numbers, so the lines below it would not be read',
    fix: 'delete the line with the three dots',
  },
};

const values: Record<ExpectedValue, { name: string; why: string; fix: (key: string, found: string, words: readonly string[]) => string }> =
  {
    text: {
      name: 'text',
      why: 'without quotes it is read as a number, a list or a yes/no value',
      fix: (key: string, found: string) => `${found ? 'put it' : 'write the text'} in quotes: ${key}: ${quote(found || '…')}`,
    },
    language: {
      name: 'a language code',
      why: 'screen readers would read the text aloud in the wrong language',
      fix: (key: string) => `write the short code of the language: "${key}: tr" for Turkish, "${key}: en" for English`,
    },
    date: {
      name: 'a date',
      why: 'nobody can tell when the text was last checked',
      fix: (key: string) => `write year, month and day with hyphens, as in "${key}: 2025-03-31"`,
    },
    boolean: {
      name: 'true or false',
      why: 'an unfinished text could be published, or a finished one held back',
      fix: (key: string) => `write "${key}: true" to hold the text back, or "${key}: false" to publish it`,
    },
    'yes-no': {
      name: 'true or false',
      why: 'the setting is neither on nor off',
      fix: (key) => `write "${key}: true" or "${key}: false"`,
    },
    word: {
      name: 'a value of this setting',
      why: 'the setting has only a few values',
      fix: (_key, _found, words) => `write one of these: ${words.join(', ')}`,
    },
    url: {
      name: 'a full web address',
      why: 'pages and links are made from it, and they would lead nowhere',
      fix: (key) => `write the whole address, from https:// on: "${key}: https://www.example.org/"`,
    },
    list: {
      name: 'a list of texts',
      why: 'it is not clear where one value ends and the next begins',
      fix: (key) => `write the values in square brackets, with commas between them: "${key}: [one, two]"`,
    },
    languages: {
      name: 'a language code',
      why: 'the texts would be published for readers of another language, or not at all',
      fix: (key) => `write the short codes of the languages, the main one first: "${key}: [tr, en]"`,
    },
    'named-link': {
      name: 'a name with a web address',
      why: 'readers see this name with every text',
      fix: (key) => `write the name, and the web address if there is one: "${key}: {name: …, url: https://www.example.org/}"`,
    },
    mapping: {
      name: 'a group of lines',
      why: 'this setting has settings of its own',
      fix: (key) => `write "${key}:" alone on its line, and its settings in the lines below, with two spaces before each`,
    },
  };

const strayMarkup: Record<ProblemDetails['leftover-shown']['kind'], (found: string) => Message> = {
  attributes: (found) => ({
    what: `readers see this markup of another program: ${found}`,
    why: 'it means nothing to readers',
    fix: `delete ${found}`,
  }),
  backslash: () => ({
    what: 'readers see a backslash at the end of this paragraph',
    why: 'a backslash breaks a line only if another line of the same paragraph follows',
    fix: 'delete the backslash',
  }),
  asterisks: () => ({
    what: 'readers see two asterisks here instead of bold text',
    why: 'a space inside the asterisks, or a missing second pair, keeps the text from being bold',
    fix: 'put them directly before the first and after the last bold word, as in **words**; or delete them',
  }),
  footnote: (found) => ({
    what: `readers see the mark of a footnote: ${found}`,
    why: 'footnotes do not work here: the note appears in the middle of the text',
    fix: `write the note in round brackets where it belongs, and delete ${found} in both places`,
  }),
  task: (found) => ({
    what: `readers see the box of a task as brackets: ${found}`,
    why: 'boxes do not work here, and nobody can tick them',
    fix: `delete ${found}; the hyphen alone makes the list`,
  }),
  highlight: (found) => ({
    what: `readers see equals signs around these words: ${found}`,
    why: 'other programs highlight words with them; here they mean nothing',
    fix: `write ${found.replace(/^==|==$/g, '**')} for bold, or delete the signs`,
  }),
  asterisk: (found) => ({
    what: `readers see asterisks here instead of italics: ${found}`,
    why: 'they do not work with a space inside of them, or with letters directly after a quotation mark',
    fix: `write ${italics(found)}, or delete the asterisks`,
  }),
  multiplication: (found) => ({
    what: `readers do not see the asterisks between these numbers: ${found}`,
    why: 'a pair of asterisks makes what is between them italic',
    fix: `write ${found.replaceAll('*', '×')}`,
  }),
  'footnote-inline': (found) => ({
    what: `readers see a footnote with its mark: ${found}`,
    why: 'footnotes do not work here',
    fix: `write the note in round brackets: (${found.slice(2, -1)})`,
  }),
  'link-reversed': (found) => ({
    what: `round and square brackets of a link are exchanged; it should be ${found}`,
    why: 'readers see the brackets and the URL instead of a link',
    fix: `write the words in square and the URL in round brackets: ${found}`,
  }),
  underscores: (found) => ({
    what: `readers see underscores here instead of ${found.startsWith('__') ? 'bold text' : 'italics'}: ${found}`,
    why: 'they do not work with a space inside of them',
    fix: `write ${withoutInnerBlanks(found)}, or delete the underscores`,
  }),
  'title-quoted': (found) => ({
    what: `readers see quotation marks around the title: ${found}`,
    why: 'marks of a word processor are part of the title; only straight ones set it off',
    fix: `write title: ${quote(unquoted(found))}; if the title is a quotation, write title: ${quote(found)}`,
  }),
  title: (found) => ({
    what: `readers see this markup in the title: ${found}`,
    why: 'a title is plain text, without formatting',
    fix: 'delete it, or write the character that it represents',
  }),
};

const copyUrl = 'open the page in a browser and copy its URL from there';

const suspiciousUrls: Record<ProblemDetails['link-doubtful']['part'], (url: string, found: string) => Message> = {
  redirect: (url, target) => ({
    what: `this link goes through another service, not directly to its page: ${url}`,
    why: 'that service learns who opens the link, and the URL can hold the e-mail address of the person who copied it',
    fix: `write the URL that is inside it: ${target}`,
  }),
  host: (url, found) => ({
    what: `"${found}" in this URL does not look like the name of a website: ${url}`,
    why: 'readers who open this link find nothing',
    fix: copyUrl,
  }),
  'query-lost': (url, found) => ({
    what: `a question mark seems to be missing in "${found}" in this URL: ${url}`,
    why: 'readers who open this link do not find the page',
    fix: copyUrl,
  }),
  'video-lost': (url, found) => ({
    what: `this YouTube URL does not open a video; it has "${found}" instead of "/watch?v=…": ${url}`,
    why: 'readers who open this link do not find the video',
    fix: 'open the video in a browser and copy its URL from there',
  }),
  ending: (url, found) => ({
    what: `this URL seems to end with a character too many (${found}): ${url}`,
    why: 'readers who open this link do not find the page',
    fix: `delete ${found} at the end of the URL`,
  }),
};

const near = (found: string) => (found === '…' ? '' : ` at "${found}"`);

const unexpectedCharacters: Record<ProblemDetails['character-unexpected']['kind'], (code: string, found: string) => Message> = {
  replacement: (code, found) => ({
    what: `a letter was lost here; a replacement character (${code}) stands in its place${near(found)}`,
    why: 'readers see a question mark in a box instead of the letter',
    fix: 'look the word up in the original text and type it anew',
  }),
  object: (code, found) => ({
    what: `a picture or another object was not copied with the text; only its sign (${code}) is here${near(found)}`,
    why: 'readers see an empty box, and not what you see in the original',
    fix: 'delete the sign; add the picture as a file of its own, or write the text of the object',
  }),
  control: (code, found) => ({
    what: `there is an invisible control character (${code})${near(found)}`,
    why: 'it comes from another program; browsers show nothing or a box, and words can run together',
    fix: 'delete the character; press Enter where a new line belongs',
  }),
  private: (code, found) => ({
    what: `there is a symbol that only one font knows (${code})${near(found)}`,
    why: 'readers see an empty box, since they do not have this font',
    fix: 'delete the symbol, or write a word or an ordinary character for it',
  }),
  noncharacter: (code, found) => ({
    what: `there is something that is no character (${code})${near(found)}`,
    why: 'the text was damaged at this place; readers see a box',
    fix: 'look the place up in the original text and type the word anew',
  }),
};

/** The message of every problem in English. */
export const problems: Catalogue = {
  // the file as such
  'file-unreadable': ({ reason }, { file }) => ({
    what: `${baseName(file)} cannot be opened: ${explainReason(reasons, reason)}`,
    why: 'readers could find no guidance here, or see an old version',
    fix: 'check that the file is in its place, that no other program has it open, and that you have permission to read it',
  }),
  'file-too-large': ({ bytes, most }) => ({
    what: `this file is ${kilobytes(bytes)}; the limit is ${kilobytes(most)}`,
    why: 'no text is that long: most likely something else, such as an image, was pasted into the file',
    fix: 'delete what does not belong to the text; save images as separate files',
  }),
  'file-not-utf8': ({ offset }) => ({
    what: `this file is not saved as UTF-8 (byte ${offset})`,
    why: 'ğ, ş, ı and other letters would appear as question marks or wrong characters',
    fix: 'open the file in your editor, choose "Save as", and set the encoding to "UTF-8" instead of "Windows-1254" or "ANSI"',
  }),
  'file-nul': ({ offset }) => ({
    what: `this file contains a character that is never part of text (byte ${offset})`,
    why: 'the file is damaged, or it is not a text file: it could be a renamed Word document',
    fix: 'copy the text into a new file and save it as plain text in UTF-8',
  }),
  'file-line-ends': ({ offset }) => ({
    what: `the lines of this file end as on very old computers (first at byte ${offset})`,
    why: 'the whole file would be read as a single line',
    fix: 'save the file with the line ending "LF" (Unix) or "CRLF" (Windows)',
  }),
  'file-unknown': (_, { file }) => {
    const name = baseName(file);
    const why = 'the file is not published';
    if (name === 'themes.yml') {
      return {
        what: 'this themes.yml is not in a place where it is read',
        why,
        fix: 'move its lines to the themes.yml directly in the content folder, or in the folder of a language',
      };
    }
    if (isThemesName(name))
      return {
        what: `the file with the themes must be called themes.yml, but this one is called ${name}`,
        why,
        fix: 'rename it to themes.yml; if there is one already, move its lines there',
      };
    return {
      what: `${name} does not say which question or choice it belongs to`,
      why,
      fix: 'rename it to S9C2.md (question 9, choice 2) or S9.md (question 9), with your numbers; or move it out of this folder',
    };
  },
  'folder-linked': () => ({
    what: 'this folder is only a link to another folder',
    why: 'links are not followed, so that nothing from elsewhere is published by mistake',
    fix: 'copy the folder itself to this place, or delete the link',
  }),
  'file-placeholder': ({ name, program }) => ({
    what: `${program} has not brought ${name} to this computer yet; this is only its placeholder`,
    why: 'its text is missing from what is published, also where it was published before',
    fix: `open ${name} once, or let ${program} keep this folder on the computer; if the file is no longer wanted, delete it there`,
  }),
  'file-not-markdown': ({ program }, { file }) => {
    const name = baseName(file);
    return {
      what: `${name} is a ${program} document, and only Markdown files are read`,
      why: 'the file is not published: readers see nothing of it',
      fix: `copy its text into a plain text file called ${name.replace(/\.\w+$/, '.md')}, or save it as Markdown; then move ${name} out of this folder`,
    };
  },
  'merge-conflict': ({ lines }) => ({
    what: `two versions of the text are in this file, with the marks of a merge conflict between them (${lines.length === 1 ? 'line' : 'lines'} ${all.format(lines.map(String))})`,
    why: 'readers would see both versions, one after the other',
    fix: 'keep the version that is right, and delete the other one and the lines with <<<<<<<, ======= and >>>>>>>',
  }),
  'character-unexpected': ({ kind, code, found }) => unexpectedCharacters[kind](code, found),
  // front matter
  'front-matter-missing': ({ fenceLine }) => ({
    what: 'the file does not start with the lines that say which question and choice it belongs to',
    why: 'without them the text cannot be shown for any choice',
    fix:
      fenceLine === undefined
        ? 'write five lines at the very top: "---", "title: …", "question_id: …", "choice_id: …" and "---"'
        : `delete everything before the first "---" (line ${fenceLine}), including empty lines and spaces`,
  }),
  'front-matter-fence': ({ found, invisible }) => ({
    what:
      invisible === undefined
        ? `this line is "${found}" instead of "---"`
        : `an invisible character (${invisible}) stands in this line, next to the "---"`,
    why: /^[-–—―]+$/.test(found)
      ? 'only a line of exactly three hyphens separates title and numbers from the text'
      : 'text after the three hyphens could be an instruction to the computer',
    fix: 'write only "---" in this line',
  }),
  'front-matter-unclosed': () => ({
    what: 'the second "---" line is missing',
    why: 'the whole text would be read as title and numbers, and readers would see none of it',
    fix: 'write a line "---" between "choice_id: …" and the text',
  }),
  'front-matter-too-long': ({ lines, bytes }) => ({
    what: `the part between the two "---" lines is longer than ${lines} lines or ${kilobytes(bytes)}`,
    why: 'it is only for title and numbers: most likely the second "---" line is in the wrong place',
    fix: 'write the second "---" line directly after "choice_id: …", and the text below it',
  }),
  'yaml-syntax': ({ found, isIndented }, { file }) => {
    if (isIndented) {
      return {
        what: `this line starts with a space: ${found}`,
        why: 'the line is read as part of the line before it',
        fix: `delete the space before "${found}"`,
      };
    }
    const quoted = quoteLine(found, file);
    return {
      what: found.trim() === '' ? 'one of the lines between the two "---" cannot be read' : `this line cannot be read: ${found}`,
      why: quoted
        ? 'a colon, a # or another special character in the text changes the meaning of the line'
        : 'the name and its text cannot be told apart',
      fix: quoted
        ? `put the text in quotes, like this: ${quoted}`
        : 'write each line as a name, a colon (:), a space and the text in double quotes, as in title: "Your title"',
    };
  },
  'yaml-feature': ({ feature }) =>
    feature === 'merge' || feature === 'end'
      ? wholeLines[feature]
      : {
          what: `a value starts with the character "${signs[feature]}"`,
          why: 'it would be read as an instruction, not as your text',
          fix: `put the whole value in double quotes, as in title: "${signs[feature]}…", or delete the character`,
        },
  'key-duplicate': ({ key }) => ({
    what: `"${key}:" is written twice`,
    why: 'it is not clear which one is right',
    fix: `delete one of the two "${key}:" lines`,
  }),
  'key-unknown': ({ key, nearest, known }) => ({
    what: `"${key}:" is not a known name`,
    why: 'the line is ignored: readers see nothing of it',
    fix:
      nearest === undefined
        ? `delete the line, or use one of these names: ${known.join(', ')}`
        : `write "${nearest}:" instead of "${key}:"`,
  }),
  'title-missing': () => ({
    what: 'the title is missing',
    why: 'the title is what readers see first: the statement that they chose',
    fix: 'write the statement between the two "---" lines: title: "…"',
  }),
  'value-invalid': ({ key, found, expected, words = [] }) => ({
    what: found === '' ? `there is nothing after "${key}:"` : `"${found}" after "${key}:" is not ${values[expected].name}`,
    why: values[expected].why,
    fix: values[expected].fix(key, found, words),
  }),
  'id-missing': ({ key }, { file }) => {
    const named = addressOfName(file);
    const id = key === 'choice_id' ? named?.choice : named?.question;
    return {
      what: `the line "${key}: …" is missing`,
      why: `without it the text cannot be shown for any ${key === 'choice_id' ? 'choice' : 'question'}`,
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
      what: found === '' ? `there is no number after "${key}:"` : `"${found}" after "${key}:" is not a plain number`,
      why: 'pages look for the plain number, so readers would never see this text',
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
        ? `readers who chose ${found} could see the advice for ${expected}`
        : `readers of question ${found} could see the advice for question ${expected}`,
    fix: `write "${key}: ${expected}"${/^\d+$/.test(found) ? `; if ${found} is right, rename the file` : ''}`,
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
            : `readers who chose ${choice} could see the advice for another choice`,
      fix:
        expected === undefined
          ? 'check which of the two files is right; delete the other, or correct its "question_id" or "choice_id"'
          : `this file is called ${baseName(file)}: write "${expected}"`,
    };
  },
  'question-duplicate': ({ question, other, expected }, { file }) => ({
    what: `question ${question} is already written in ${other}`,
    why: 'readers could see a question that does not belong to their choice',
    fix:
      expected === undefined
        ? 'check which of the two files is right; delete the other, or correct its "question_id"'
        : `this file is called ${baseName(file)}: write "${expected}"`,
  }),
  'name-case': ({ of, name, twin, other }, { file }) => ({
    what:
      of === 'file'
        ? `${file} and ${other} differ only in ${file.toLowerCase() === other.toLowerCase() ? 'small and capital letters' : 'how their letters are stored'}`
        : `the ${of} ${name} differs from ${twin} in ${other} only in small and capital letters`,
    why: 'on a Mac or on Windows both are the same name, and one of the two is lost',
    fix:
      of === 'file'
        ? 'rename one of them, or delete the one that is out of date'
        : `write ${twin} in both files, or use a different number`,
  }),
  'question-missing': ({ question }) => ({
    what: `question ${question} has no question file`,
    why: 'readers see the advice, but not the question that it answers',
    fix: `create a file S${question}.md with the lines "---", "question_id: ${question}", title: "the question" and "---"`,
  }),
  'question-title-missing': () => ({
    what: 'the text of the question is missing',
    why: 'readers would see the advice, but not the question that it answers',
    fix: 'write the question between the two "---" lines as title: "…"; or, in a file without such lines, in one line as ## SORU: …',
  }),
  'question-text-ignored': ({ text }) => ({
    what: `a question file has more text than the question: ${text}`,
    why: 'this text is not published',
    fix: 'move it to the file of a choice, such as S9C2.md, or delete it',
  }),
  'choice-missing': ({ question, choices }) => ({
    what: `question ${question} has no text for choice ${all.format(choices)}; other questions have ${choices.length === 1 ? 'one' : 'them'}`,
    why: `readers who choose ${any.format(choices)} see no advice`,
    fix: `write ${all.format(choices.map((choice) => `S${question}C${choice}.md`))}`,
  }),
  'translation-alone': ({ lang, main, files }) => ({
    what: `${all.format(files)} ${files.length === 1 ? 'is' : 'are'} only in the folder ${lang}/`,
    why: `"${lang}" is a language code (${languageName(languages, lang)}): only readers of that language see this`,
    fix: `write ${all.format(files)} in ${languageName(languages, main)} as well; if the text is not in ${languageName(languages, lang)}, move it out of the folder ${lang}/`,
  }),
  'theme-unknown': ({ theme, nearest }) => ({
    what: `the theme "${theme}" is not in themes.yml`,
    why: 'the question would be listed apart from the others of its theme',
    fix: nearest === undefined ? `write one of the themes in themes.yml, or add "${theme}" there` : `write theme: ${quote(nearest)}`,
  }),
  'theme-conflict': ({ question, theme, chosen }) => ({
    what: `question ${question} is listed under the theme "${theme}", but also belongs to "${chosen}"`,
    why: `a question is shown in one theme only; now that is "${chosen}"`,
    fix: `delete ${question} from the list of "${theme}", or take it out of "${chosen}"`,
  }),
  'theme-question-missing': ({ question, theme }) => ({
    what: `the theme "${theme}" lists question ${question}, which does not exist`,
    why: 'a question that was meant may be missing from its theme',
    fix: `correct the number, or delete ${question} from the list`,
  }),
  // answer
  'answer-empty': () => ({
    what: 'there is no text below the second "---" line',
    why: 'readers see the title, but no advice',
    fix: 'write the advice below the second "---" line; if it is not ready, write "draft: true" above that line',
  }),
  'answer-too-large': ({ bytes, most }) => ({
    what:
      bytes === undefined
        ? `on a page this text would be far larger than the limit of ${kilobytes(most)}`
        : `on a page this text is ${kilobytes(bytes)}; the limit is ${kilobytes(most)}`,
    why: 'on a phone it would load late or not at all',
    fix: 'shorten the text; a very large number of links, lines or table cells makes it that long',
  }),
  'entry-without-resources': ({ links }) => ({
    what: links === 0 ? 'this entry has no resources' : `this entry has no list of resources, but ${count(links, 'link')} in its text`,
    why: 'readers look for resources in the list at the end, where each one says what it opens',
    fix: 'write the resources as a list at the end, below a heading "## Kaynaklar" ("## Resources" in English)',
  }),
  'comment-unclosed': () => ({
    what: 'a comment starts here and never ends',
    why: 'everything after it is hidden: readers see none of it',
    fix: 'write --> where the comment ends, or delete <!--',
  }),
  'embed-removed': ({ url }) => ({
    what: `a video or page inside the text was removed: ${url}`,
    why: 'readers do not see it; its site would learn who reads the text',
    fix: `write it as a link: [name of the video](${url})`,
  }),
  'markup-removed': ({ names }) => ({
    what: `removed, because it is not allowed here: ${names.join(', ')}`,
    why: 'the page that shows the text decides how it looks; every word that readers see is kept',
    fix: `delete ${all.format(names)} here; write **words** for bold text, and start lines with "- " for a list`,
  }),
  'markup-too-deep': () => ({
    what: 'lists or quotations are nested too deeply',
    why: 'on a phone there would be no room left for the text',
    fix: 'start the list again at the left margin, with fewer levels',
  }),
  'underline-outside-link': () => ({
    what: 'there is underlined text that is not a link',
    why: 'readers would try to open it; the text is kept, without the line',
    fix: 'delete <u> and </u>; write **words** for emphasis, or [words](https://…) for a link',
  }),
  'list-marker-escaped': ({ found, rewritten }) => ({
    what: `the backslash keeps this line from being a list item: ${found}`,
    why: 'readers see the character and no list, and screen readers do not say how many points there are',
    fix: `delete the backslash: ${rewritten}`,
  }),
  'list-marker-typed': ({ found, rewritten }) => ({
    what: `this line looks like a list item but is not one: ${found}`,
    why: 'readers see the character and no list, and screen readers do not say how many points there are',
    fix: `write it so: ${rewritten}`,
  }),
  'heading-mark-typed': ({ found }) => ({
    what: `this line looks like a heading but is not one: ${found}`,
    why: 'readers see the sign # and no heading, and screen readers cannot jump to it',
    fix: `write a space after the sign: # ${found.slice(1)}; if it is a hashtag, write \\${found.split(' ')[0]}`,
  }),
  'list-item-empty': ({ last }) => ({
    what: last === undefined ? 'a list item is empty' : `the list items from here to line ${last} are empty`,
    why: `${last === undefined ? 'it is' : 'they are'} left out; if text belongs there, readers do not see it`,
    fix: `delete the ${last === undefined ? 'line' : 'lines'}, or write the text in the same line as the hyphen or number`,
  }),
  'list-line-joined': ({ text }) => ({
    what: `this line belongs to the last item of the list above it: "${text}"`,
    why: 'there is no empty line between them, so readers see it as part of that item',
    fix: 'put an empty line below the list; if the line belongs to the item, write it in the same line',
  }),
  'link-unsafe': ({ url }) => ({
    what: url === '' ? 'a link has no URL' : `this link does not have a complete URL, e-mail address or phone number: ${url}`,
    why: 'the text is kept, but readers cannot open it',
    fix: url.startsWith('#')
      ? 'delete the link and keep its words: links to a place in the same text do not work'
      : /\.md(?:#.*)?$/i.test(url)
        ? 'write the URL of the page that shows that text, starting with "https://"; or delete the link and keep its words'
        : completeUrl(url)
          ? `write it in full: ${completeUrl(url)}`
          : 'write it in full, starting with "https://", "mailto:" or "tel:"',
  }),
  'link-doubtful': ({ url, part, found }) => suspiciousUrls[part](url, found),
  'link-text-missing': ({ url }) => ({
    what: `a link has no text: ${url}`,
    why: 'readers have nothing to click, and screen readers have nothing to say',
    fix: 'write what the link opens between the square brackets: [name of the page](https://…); or delete the link',
  }),
  'link-target-missing': ({ text, target, isImage }) => ({
    what: target === undefined ? `there is no URL after [${text}]` : `there is a space in the URL after [${text}]`,
    why: 'readers see the square brackets and have nothing to open',
    fix:
      target === undefined
        ? `write the URL in round brackets directly after it: [${text}](https://…); or delete the square brackets`
        : target.startsWith('tel:')
          ? `delete the spaces: [${text}](${target.replaceAll(' ', '')})`
          : `write %20 instead of each space: ${isImage ? '!' : ''}[${text}](${target.replaceAll(' ', '%20')})`,
  }),
  'link-definition-unused': ({ found }) => ({
    what: `nothing in the text uses this line: ${found}`,
    why: 'readers do not see it',
    fix: 'write the link where readers need it: [name of the page](https://…); turn a note into a sentence of the text; or delete the line',
  }),
  'link-split': ({ url }) => ({
    what: `one link is split into two paragraphs: ${url}`,
    why: 'readers see two halves of a sentence, and screen readers announce the same link twice',
    fix: 'join both into one link in one paragraph: [first half second half](https://…)',
  }),
  'parenthesis-doubled': ({ text }) => ({
    what: `there is one closing round bracket too many after the link "${text}"`,
    why: 'readers see a bracket that was never opened',
    fix: 'delete one of the two brackets "))" at the end of the link',
  }),
  'table-row-long': () => ({
    what: 'this row has more cells than the table has columns',
    why: 'the text of the extra cells is added to the last column',
    fix: 'delete a | from this row, or add a column to the first two rows of the table',
  }),
  'table-foreign': ({ row }) => ({
    what: `this table is written in a way that does not work here; its first row: ${row}`,
    why: 'readers see its cells run together, without rows and columns',
    fix: `write every row in one line with | between the cells, and "${divider(row)}" below the first: ${row}`,
  }),
  'heading-underlined': ({ text, sign }) => ({
    what: `the line "${sign.repeat(3)}" directly below makes a heading of this sentence: "${text}"`,
    why: 'readers see the sentence in large letters, and screen readers announce it as a title',
    fix: `put an empty line above "${sign.repeat(3)}"; for a heading, write "## " before the text instead`,
  }),
  'text-indented': ({ text }) => ({
    what: `this paragraph starts with a tab or four spaces: "${text}"`,
    why: 'it is shown as program code, in a line that does not wrap',
    fix: `delete the space before "${text}"`,
  }),
  'leftover-shown': ({ kind, found }) => strayMarkup[kind](found),
  'resource-link-missing': ({ text }) => ({
    what: `this item in the list of resources has no link: ${text}`,
    why: 'readers expect to open every item of this list, and cannot open this one',
    fix: 'write its name as a link: [name](https://…); or move the item up into the text',
  }),
  'resources-doubtful': ({ kind, text }) => ({
    what: {
      list: `this list of links was not taken as the resources: ${text}`,
      links: `these links were not taken as resources: ${text}`,
      heading: `this heading is between two lists of resources: ${text}`,
      sentence: `this resource is a sentence with a link in it: ${text}`,
    }[kind],
    why: {
      list: 'readers see it as a part of the text, without the kind and the site of what they open',
      links: 'readers see them as a part of the text, without the kind and the site of what they open',
      heading: 'readers see all headings first and then one list of all resources',
      sentence: 'a part of the sentence becomes the title, and the rest its note',
    }[kind],
    fix: {
      list: 'write the heading "## Kaynaklar" or "## Resources" right above the list, and begin each item with its link; if it is a part of the text, begin each item with words',
      links: 'write each link in a line of its own that begins with a hyphen: - [title](https://…), author, year',
      heading: 'write all of them in one list under one heading; readers see the kind of each resource anyway',
      sentence: 'begin the item with the link: - [title](https://…), author, year; or move the sentence up into the text',
    }[kind],
  }),
  // images
  'image-missing': ({ path, spelled }) => ({
    what:
      path === ''
        ? 'an image has no file name'
        : spelled === undefined
          ? `the image ${path} does not exist`
          : `the image ${path} does not exist, but ${spelled} does: small and capital letters differ`,
    why: 'readers would see an empty frame',
    fix:
      spelled !== undefined
        ? `write the name as the file has it: ${spelled}`
        : 'put the image next to this file or in the image folder, and write its name exactly, with the same small and capital letters',
  }),
  'image-unreadable': ({ path }) => ({
    what: `${path} is not an image that browsers can show`,
    why: 'readers would see an empty frame',
    fix: 'save the image again as PNG or JPEG and write its new name',
  }),
  'image-remote': ({ url }) => ({
    what: `this image is not a file in the content folder: ${url}`,
    why: 'it is left out: an image on another site can change or disappear, and that site learns who reads the text',
    fix: 'if you have the right to use the image, save it next to this file and write its name: ![what it shows](name.png)',
  }),
  'image-alt-missing': ({ path }) => ({
    what: `the image ${path} has no description`,
    why: 'readers who cannot see it do not know what it shows',
    fix: `write what it shows between the square brackets: ![what it shows](${path.replaceAll(' ', '%20')})`,
  }),
  // writing
  'output-unwritable': ({ path, reason }) => ({
    what: `${path} cannot be written: ${explainReason(reasons, reason)}`,
    why: 'readers still see what was published before',
    fix: 'check that there is room on the disk and that you have permission to write to this folder, then run the command again',
  }),
};

/** The messages around the problems in English. */
export const report: ReportMessages = {
  error: 'error',
  warning: 'warning',
  hint: 'hint',
  why: 'why',
  fix: 'fix',
  more: (number, id, lines = []) =>
    `and ${number} more like this${lines.length === 0 ? '' : `, also on ${lines.length === 1 ? 'line' : 'lines'} ${all.format(lines)}`}  [${id}]`,
  summary: ({ errors, warnings, files }) =>
    errors + warnings === 0
      ? `no problems in ${count(files, 'file')}`
      : `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(files, 'file')}`,
  drafts: (names, others) =>
    `${count(names.length + others, 'draft')} left out: ${all.format([...names, ...(others > 0 ? [`${others} more`] : [])])}`,
  statements: (number) =>
    `${count(number, 'address', 'addresses')} with another statement than in the last build. Pages that show one may be about the old statement; with a snippet that says so (expects="…"), readers see a notice there:`,
  gone: 'gone',
  notWritten: 'nothing was written',
  written: ({ questions, entries, out }) => `${count(questions, 'question')}, ${count(entries, 'entry', 'entries')} written to ${out}`,
};
