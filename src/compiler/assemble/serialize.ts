import { formatFolder, type IndexBundle } from '../../bundle/index.js';
import { convertPlan } from './convert-plan.js';
import { formatWriters } from './format-writers.js';
import type { LanguagePlan, Plan, QuestionPlan } from './plan-language.js';
import type { OutputFile } from '../model/output-file.js';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const COMMA = bytes(',');
const OPEN = bytes('{');
const CLOSE_LISTS = bytes(']}');

/** The files of a bundle as JSON, in every format that scripts in the field can read, each in its folder. */
export function* serialize(plan: Plan): Generator<OutputFile> {
  for (const writer of formatWriters) yield* serializeFormat(convertPlan(plan, writer), writer.format);
}

/**
 * The files of one format, in the order in which they should be put in place: question files, then what lists
 * them. The bytes of a question are made once and shared between the files that hold it.
 */
function* serializeFormat(plan: Plan, format: number): Generator<OutputFile> {
  const folder = formatFolder(format);
  const guidance: OutputFile[] = [];
  for (const { lang, source, themes, questions } of plan) {
    const head = `{"format":${format},"lang":${JSON.stringify(lang)},`;
    const headOfFile = bytes(head);
    const whole = [
      bytes(`${head}${source.length > 0 ? `"source":${JSON.stringify(source)},` : ''}"themes":${JSON.stringify(themes)},"questions":[`),
    ];
    for (const [index, question] of questions.entries()) {
      const chunks = questionChunks(question);
      yield { path: `${folder}${lang}/${question.question.id}.json`, chunks: [headOfFile, ...chunks] };
      if (index > 0) whole.push(COMMA);
      whole.push(OPEN, ...chunks);
    }
    guidance.push({ path: `${folder}${lang}/guidance.json`, chunks: [...whole, CLOSE_LISTS] });
  }
  for (const language of plan)
    yield { path: `${folder}${language.lang}/index.json`, chunks: [bytes(JSON.stringify(indexOf(language, format)))] };
  yield* guidance;
}

/** How much there is, in the default language. */
export function countOf([main]: Plan): { questions: number; entries: number } {
  return { questions: main?.questions.length ?? 0, entries: main?.questions.reduce((sum, { choices }) => sum + choices.length, 0) ?? 0 };
}

/** Everything of one question behind its opening brace. */
function questionChunks({ question, choices }: QuestionPlan): Uint8Array[] {
  const chunks = [bytes(`"question":${JSON.stringify(question)},"choices":[`)];
  for (const [index, { entry, more }] of choices.entries()) {
    if (index > 0) chunks.push(COMMA);
    chunks.push(entry.json.subarray(0, -1), bytes(`,${JSON.stringify(more).slice(1)}`));
  }
  return [...chunks, CLOSE_LISTS];
}

function indexOf({ lang, source, themes, questions }: LanguagePlan, format: number): Omit<IndexBundle, 'format'> & { format: number } {
  return {
    format,
    lang,
    ...(source.length === 0 ? {} : { source }),
    themes,
    questions: questions.map(({ question, choices }) => ({
      ...question,
      choices: choices.map(({ entry, more }) => ({
        id: entry.address.choice,
        title: entry.title,
        ...(more.lang === undefined ? {} : { lang: more.lang }),
      })),
    })),
  };
}
