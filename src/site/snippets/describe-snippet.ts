import type { Choice } from '../../bundle/index.js';
import { assembleContent } from '../../compiler/build/assemble-content.js';
import { openContentFolder } from '../../compiler/build/build.js';
import type { SnippetOptions, SnippetText } from '../model/site-options.js';
import { UsageError } from '../../compiler/model/usage-error.js';
import { siteSource } from '../model/site-source.js';
import { integrities, readScripts } from '../assets/scripts.js';
import { checksOf, snippetMessages } from '../messages/snippet-messages.js';
import { makeSnippet } from './make-snippet.js';
import { FORMS } from './platforms.js';
import { snippetFacts } from './snippet-facts.js';

/** The base URL if the caller gives none. */
const PLACEHOLDER = 'https://host/';

/**
 * Makes a snippet for the command line: what to copy, and what to check afterwards.
 *
 * @returns undefined if the content folder has no such entry
 * @throws {UsageError} if there is no such folder, or the platform cannot show that form
 */
export async function describeSnippet({
  content,
  question,
  choice,
  lang,
  contentLang,
  ignore,
  languages,
  platform,
  form = FORMS[platform][0],
  base,
  source,
  messages,
}: SnippetOptions): Promise<SnippetText | undefined> {
  if (!FORMS[platform].includes(form)) throw new UsageError('form-elsewhere', FORMS[platform].join(', '));
  const folder = openContentFolder({ content, ignore, languages });
  await folder.readAll();
  const { plan } = assembleContent(folder.files, {
    content,
    lang: contentLang,
    source: siteSource(content, { base: base ?? PLACEHOLDER, defaultLang: contentLang, source }),
  });
  const language = plan.find((one) => one.lang === (lang ?? contentLang));
  const found = language?.questions
    .find(({ question: { id } }) => id === question)
    ?.choices.find(({ entry: { address } }) => address.choice === choice);
  if (!language || !found) return undefined;
  const say = snippetMessages[messages];
  const facts = snippetFacts({ base: base ?? PLACEHOLDER, defaultLang: contentLang, scripts: readScripts() }, language.lang, question, {
    ...(JSON.parse(Buffer.from(found.entry.json).toString()) as Choice),
    ...found.more,
  });
  return {
    parts: makeSnippet(platform, form, facts).map(({ id, code }) => ({ about: say.parts[id], code })),
    notes: [
      ...(base === undefined ? [say.placeholder] : []),
      `${say.checkTitle}:`,
      ...checksOf(say, platform, form).map((check) => `- ${check}`),
    ],
  };
}

/** Lists the integrity and path of each script of this version, one per line. */
export const listIntegrity = (): string[] => Object.entries(integrities(readScripts())).map(([path, sum]) => `${sum}  ${path}`);
