import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT, formatFolder } from '../../bundle/index.js';
import { hashStatement } from '../assemble/hash-statement.js';
import type { Plan } from '../assemble/plan-language.js';

/** An address whose statement is another one than in the last build. Pages that show it may have meant the old one. */
export interface StatementChange {
  address: string;
  before: string;
  /** Undefined where there is nothing at this address any more. */
  after: string | undefined;
}

/**
 * Compares the statements of the default language with those that an earlier build wrote. Punctuation and case do not count,
 * see {@link hashStatement}.
 *
 * @param out the content folder of that build. Without a readable one, nothing has changed
 */
export function compareStatements(out: string, [main]: Plan): StatementChange[] {
  if (!main) return [];
  const now = new Map(
    main.questions.flatMap(({ question, choices }) => choices.map(({ entry }) => [`${question.id}/${entry.address.choice}`, entry.title])),
  );
  return readStatements(out, main.lang).flatMap(([address, before]) => {
    const after = now.get(address);
    return after !== undefined && hashStatement(after) === hashStatement(before) ? [] : [{ address, before, after }];
  });
}

/** Address and statement of every entry that an earlier build wrote. */
function readStatements(out: string, lang: string): [string, string][] {
  // A build by an older compiler has written an older format only.
  for (let format = FORMAT as number; format > 0; format--) {
    const found = readIndex(join(out, formatFolder(format), lang, 'index.json'));
    if (found) return found;
  }
  return [];
}

function readIndex(path: string): [string, string][] | undefined {
  try {
    const { questions } = JSON.parse(readFileSync(path, 'utf8')) as {
      questions: { id: string; choices: { id: string; title: string }[] }[];
    };
    return questions.flatMap(({ id, choices }) =>
      choices.map(({ id: choice, title }): [string, string] => [`${id}/${choice}`, `${title}`]),
    );
  } catch {
    return undefined; // none, or not ours: then there is nothing to compare with
  }
}
