import type { ContentSource } from '../model/content-source.js';
import type { Entry, ParsedFile, QuestionFile, ThemesFile } from '../model/entry.js';
import { addressMeant, type FileName } from '../model/file-name.js';
import { finding, type Finding } from '../model/problem.js';
import { CaseTwins } from './case-twins.js';
import { checkListedQuestions } from './check-listed-questions.js';
import { nearest } from '../model/nearest.js';
import { compare, compareIds } from './compare-ids.js';
import { joinThemes } from './list-questions.js';
import { planLanguage, type Folder, type Placed, type Plan } from './plan-language.js';

/**
 * Puts parsed files together: who is where, who is missing, who is there twice. A language that lacks an entry shows
 * the default language's.
 *
 * @param lang language of the files outside language folders
 * @param source whose words the files hold
 * @param themes themes that are not in a file of the content folder
 * @returns all findings, those of the single files included, by file and line; and the paths of the drafts
 */
export function assemble(
  files: Iterable<ParsedFile>,
  { lang, themes, source }: { lang: string; themes?: ThemesFile | undefined; source?: ContentSource | undefined },
): { plan: Plan; findings: Finding[]; drafts: string[] } {
  const findings: Finding[] = [];
  const folders = new Map<string, Folder>();
  const known = new Set<string>();
  const translations: ParsedFile[] = [];
  const drafts: string[] = [];
  const twins = new CaseTwins();
  for (const file of files) {
    findings.push(...file.findings);
    twins.add(file);
    if (file.draft) drafts.push(file.path);
    if (file.content) place(file as ParsedFile & { content: NonNullable<ParsedFile['content']> }, lang, folders, findings);
    if ((file.folderLang ?? lang) !== lang) translations.push(file);
    else for (const key of addressKeys(file)) known.add(key);
  }
  findings.push(...twins.findings);
  const main = folders.get(lang);
  if (main) {
    main.themes = joinThemes(themes, main.themes);
    findings.push(...findMissing(main, known), ...checkListedQuestions(main, known));
  }
  findings.push(...findUntranslated(translations, lang, known));
  const languages = [...folders.keys()].sort((a, b) => Number(b === lang) - Number(a === lang) || compare(a, b));
  const plan = languages.map((code) => planLanguage(code, folders.get(code)!, { lang, folder: main, source }));
  return {
    plan,
    drafts,
    findings: onceEach(findings).sort(
      (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || compare(a.id, b.id),
    ),
  };
}

function place(
  { path, named, folderLang, content }: ParsedFile & { content: NonNullable<ParsedFile['content']> },
  lang: string,
  folders: Map<string, Folder>,
  findings: Finding[],
): void {
  const name: FileName = { path, named, folderLang };
  const code = folderLang ?? lang;
  const folder: Folder = folders.get(code) ?? { entries: new Map(), questions: new Map(), themes: undefined };
  folders.set(code, folder);
  if (content.kind === 'themes') {
    if (!folder.themes) folder.themes = content;
    else findings.push(finding('file-unknown', { file: path }, {}));
  } else if (content.kind === 'question') {
    const file = { ...content, ...name };
    const other = folder.questions.get(content.id);
    if (!other) folder.questions.set(content.id, file);
    else findings.push(questionDuplicate(file, other), questionDuplicate(other, file));
  } else {
    const { question, choice } = content.address;
    const choices = folder.entries.get(question) ?? new Map<string, Placed<Entry>>();
    folder.entries.set(question, choices);
    const file = { ...content, ...name };
    const other = choices.get(choice);
    if (!other) choices.set(choice, file);
    else findings.push(addressDuplicate(file, other), addressDuplicate(other, file));
  }
}

/** Points at the line that the file's own name contradicts, if it does. */
function addressDuplicate({ path, address }: Placed<Entry>, other: Placed<Entry>): Finding {
  const named = addressMeant(path);
  const wrongQuestion = named !== undefined && named.question !== address.question;
  const wrongChoice = named?.choice !== undefined && named.choice !== address.choice;
  const expected = wrongQuestion ? `question_id: ${named.question}` : wrongChoice ? `choice_id: ${named.choice}` : undefined;
  const details = { address: `${address.question}/${address.choice}`, other: other.path, expected };
  return finding('address-duplicate', { file: path, ...(wrongQuestion ? address.questionAt : address.choiceAt) }, details);
}

/** The same for two files of one question. */
function questionDuplicate({ path, named, id, idAt }: Placed<QuestionFile>, other: Placed<QuestionFile>): Finding {
  const meant = named?.question ?? id;
  const details = { question: id, other: other.path, expected: meant === id ? undefined : `question_id: ${meant}` };
  return finding('question-duplicate', { file: path, ...idAt }, details);
}

const isDuplicate = ({ id }: Finding): boolean => id === 'address-duplicate' || id === 'question-duplicate';

/** Where a line puts a file at another's place, that its name says otherwise, or nearly the same, is the same mistake. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const key = ({ file, line }: Finding) => `${line} ${file}`;
  const duplicates = new Set(findings.filter(isDuplicate).map(key));
  const paths = new Set(findings.filter(isDuplicate).map(({ file }) => file));
  return findings.filter(
    (found) => !(found.id === 'file-name-mismatch' && duplicates.has(key(found))) && !(found.id === 'name-case' && paths.has(found.file)),
  );
}

/** The addresses that a file says, inside and by its name. A file that is broken, or that has the address of another, has only its name. */
function addressKeys({ named, content, draft }: ParsedFile): string[] {
  const inside =
    content?.kind === 'entry' ? content.address : content?.kind === 'question' ? { question: content.id, choice: undefined } : draft;
  return [inside, named].flatMap((address) => (address ? [`${address.question}/${address.choice ?? ''}`] : []));
}

/**
 * Questions without a file, themes without a title, and choices that at least half of the questions have and one lacks.
 *
 * @param known addresses of the files that exist, even if nothing could be read from them
 */
function findMissing({ entries, questions, themes }: Folder, known: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = [];
  const ids = new Set([...questions.keys(), ...entries.keys()]);
  const counts = new Map<string, number>();
  for (const choices of entries.values()) for (const choice of choices.keys()) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  const usual = [...counts.keys()].filter((choice) => counts.get(choice)! * 2 >= ids.size).sort(compareIds);
  for (const id of ids) {
    const choices = entries.get(id);
    const file = questions.get(id);
    const [first] = choices?.values() ?? [];
    if (!file && first && (first.named?.question ?? id) !== id) continue; // its name says otherwise, which is a finding already
    if (!file && first && !known.has(`${id}/`))
      findings.push(finding('question-missing', { file: first.path, ...first.address.questionAt }, { question: id }));
    const missing = usual.filter((choice) => !choices?.has(choice) && !known.has(`${id}/${choice}`));
    if (missing.length > 0) findings.push(finding('choice-missing', { file: (file ?? first)!.path }, { question: id, choices: missing }));
    if (themes && file?.theme !== undefined && !themes.titles.has(file.theme)) {
      findings.push(
        finding(
          'theme-unknown',
          { file: file.path, ...file.themeAt },
          { theme: file.theme, nearest: nearest(file.theme, [...themes.titles.keys()]) },
        ),
      );
    }
  }
  return findings;
}

/** What readers of the default language never see: once for each question and language. */
function findUntranslated(translations: readonly ParsedFile[], main: string, known: ReadonlySet<string>): Finding[] {
  const groups = new Map<string, string[]>();
  for (const file of translations) {
    const { path, folderLang, content } = file;
    if (!content || content.kind === 'themes' || addressKeys(file).some((key) => known.has(key))) continue;
    const group = `${folderLang}/${content.kind === 'entry' ? content.address.question : content.id}`;
    const paths = groups.get(group);
    if (paths) paths.push(path);
    else groups.set(group, [path]);
  }
  return [...groups].map(([group, paths]) => {
    const lang = group.slice(0, group.indexOf('/'));
    return finding('translation-alone', { file: paths[0]! }, { lang, main, files: paths.map((path) => path.slice(lang.length + 1)) });
  });
}
