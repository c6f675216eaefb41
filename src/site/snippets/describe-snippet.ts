import type { Choice } from '../../bundle/index.js';
import { assemble } from '../../compiler/assemble/assemble.js';
import { openContentFolder } from '../../compiler/build/build.js';
import type { SnippetOptions, SnippetText } from '../model/site-options.js';
import { UsageError } from '../../compiler/model/usage-error.js';
import { integrities, readScripts } from '../assets/scripts.js';
import { snippetFacts } from '../pages/snippet-box.js';
import { FORMS, makeSnippet } from './snippet.js';
import { checksOf, snippetWords } from './snippet-words.js';

/** Where nobody has said where the site is. */
const PLACEHOLDER = 'https://host/';

/**
 * A snippet for the command line: what to copy, and what to say about it.
 *
 * @returns undefined where the content folder has no such entry
 * @throws {UsageError} when there is no such folder, or the platform does not take that form
 */
export async function describeSnippet({
  content,
  question,
  choice,
  lang,
  contentLang,
  platform,
  form = FORMS[platform][0],
  base,
  messages,
}: SnippetOptions): Promise<SnippetText | undefined> {
  if (!FORMS[platform].includes(form)) throw new UsageError('form-elsewhere', FORMS[platform].join(', '));
  const folder = openContentFolder({ content });
  await folder.readAll();
  const { plan } = assemble(folder.files, { lang: contentLang });
  const language = plan.find((one) => one.lang === (lang ?? contentLang));
  const entry = language?.questions
    .find(({ question: { id } }) => id === question)
    ?.choices.find(({ entry: { address } }) => address.choice === choice)?.entry;
  if (!language || !entry) return undefined;
  const say = snippetWords[messages];
  const facts = snippetFacts(
    { base: base ?? PLACEHOLDER, defaultLang: contentLang, scripts: readScripts() },
    language.lang,
    question,
    JSON.parse(Buffer.from(entry.json).toString()) as Choice,
  );
  return {
    parts: makeSnippet(platform, form, facts).map(({ id, code }) => ({ about: say.parts[id], code })),
    notes: [
      ...(base === undefined ? [say.placeholder] : []),
      `${say.checkTitle}:`,
      ...checksOf(say, platform, form).map((check) => `- ${check}`),
    ],
  };
}

/** What the scripts of this version may be pinned by, a line for each. */
export const listIntegrity = (): string[] => Object.entries(integrities(readScripts())).map(([path, sum]) => `${sum}  ${path}`);
