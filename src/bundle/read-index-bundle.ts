import { language, list, optional, own, string, UnreadableBundle } from './read-question-bundle.js';
import { readId } from './id.js';
import { FORMAT, OLDEST_FORMAT, type IndexBundle } from './types.js';

/** An id goes into addresses and codes: what is not one is not guessed at. */
const id = (value: unknown): string => {
  if (typeof value !== 'string' || readId(value) !== value) throw new UnreadableBundle('content');
  return value;
};

/** Two questions, or two choices of a question, with one id: nobody can say which of them an answer means. */
function distinct<T extends { id: string }>(items: T[]): T[] {
  if (new Set(items.map((item) => item.id)).size < items.length) throw new UnreadableBundle('content');
  return items;
}

export const readTheme = (value: unknown): IndexBundle['themes'][number] => ({
  id: string(own(value, 'id')),
  title: string(own(value, 'title')),
});

const readChoice = (value: unknown): IndexBundle['questions'][number]['choices'][number] => ({
  id: id(own(value, 'id')),
  title: string(own(value, 'title')),
  ...optional('lang', language(own(value, 'lang'))),
});

function readQuestion(value: unknown): IndexBundle['questions'][number] {
  const theme = own(value, 'theme');
  return {
    id: id(own(value, 'id')),
    title: string(own(value, 'title')),
    ...optional('theme', typeof theme === 'string' ? theme : undefined),
    ...optional('lang', language(own(value, 'lang'))),
    choices: distinct(list(own(value, 'choices')).map(readChoice)),
  };
}

/**
 * Turns what a content host answered into an index that is safe to show, no matter who wrote it. The rules are those of
 * {@link readQuestionBundle}.
 *
 * @param value parsed JSON of `content/{lang}/index.json`
 * @throws {UnreadableBundle} `format` when the shape is too new or too old, `content` when it is no index
 */
export function readIndexBundle(value: unknown): IndexBundle {
  const format = own(value, 'format');
  if (typeof format === 'number' && (format > FORMAT || format < OLDEST_FORMAT))
    throw new UnreadableBundle('format', `format ${format}, not ${FORMAT}`);
  const questions = own(value, 'questions');
  if (typeof format !== 'number' || !Array.isArray(questions)) throw new UnreadableBundle('content');
  return {
    format: FORMAT,
    lang: language(own(value, 'lang')) ?? 'tr',
    themes: distinct(list(own(value, 'themes')).map(readTheme)),
    questions: distinct(questions.map(readQuestion)),
  };
}
