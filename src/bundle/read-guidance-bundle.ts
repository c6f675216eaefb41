import { readId } from './id.js';
import { readTheme } from './read-index-bundle.js';
import { language, list, own, readNodes, readQuestionBundle, string, UnreadableBundle } from './read-question-bundle.js';
import { FORMAT, OLDEST_FORMAT, type GuidanceBundle, type Node, type QuestionBundle } from './types.js';

/** What can be shown of a `guidance.json`. */
export interface ReadGuidance extends GuidanceBundle {
  /** Whose words these are. Maybe empty. */
  source: Node[];
  /** Ids of questions that cannot be shown; empty text where even the id cannot be read. */
  unreadable: string[];
}

/** A theme or question that cannot be read costs itself and nothing else. */
function attempt<T>(read: () => T): T[] {
  try {
    return [read()];
  } catch {
    return [];
  }
}

/** Ids go into addresses and codes: what is not one is not guessed at, and neither is which of two choices an answer means. */
function readQuestion(value: object, id: string): QuestionBundle {
  const bundle = readQuestionBundle(value, id);
  const ids = bundle.choices.map((choice) => choice.id);
  if ([id, ...ids].some((text) => readId(text) !== text) || new Set(ids).size < ids.length) throw new UnreadableBundle('content');
  return bundle;
}

/**
 * Turns what a content host answered into guidance that is safe to show, no matter who wrote it. The rules are those of
 * {@link readQuestionBundle}, for each question alone: one that cannot be read is named, and the others are shown.
 *
 * @param value parsed JSON of `content/{lang}/guidance.json`
 * @throws {UnreadableBundle} `format` when the shape is too new or too old, `content` when it has no question that can be read
 */
export function readGuidanceBundle(value: unknown): ReadGuidance {
  const format = own(value, 'format');
  if (typeof format === 'number' && (format > FORMAT || format < OLDEST_FORMAT))
    throw new UnreadableBundle('format', `format ${format}, not ${FORMAT}`);
  const lang = language(own(value, 'lang')) ?? 'tr';
  const given = list(own(value, 'questions')).map((question) => {
    const [id = ''] = attempt(() => string(own(own(question, 'question'), 'id')));
    return { id, read: () => readQuestion({ format, lang, question: own(question, 'question'), choices: own(question, 'choices') }, id) };
  });
  const counts = new Map<string, number>();
  for (const { id } of given) counts.set(id, (counts.get(id) ?? 0) + 1);
  // Two questions with one id: nobody can say which of them an answer means.
  const questions = given.flatMap(({ id, read }) => (counts.get(id) === 1 ? attempt(read) : []));
  if (typeof format !== 'number' || questions.length === 0) throw new UnreadableBundle('content');
  const readable = new Set(questions.map(({ question }) => question.id));
  return {
    format: FORMAT,
    lang,
    source: readNodes(own(value, 'source')),
    themes: list(own(value, 'themes')).flatMap((theme) => attempt(() => readTheme(theme))),
    questions: questions.map(({ question, choices }) => ({ question, choices })),
    unreadable: [...new Set(given.map(({ id }) => id).filter((id) => !readable.has(id)))],
  };
}
