import type { MessageLanguage } from '../compiler/messages/describe.js';
import { visible } from '../compiler/messages/visible.js';
import { searchMessages } from './search-messages.js';
import type { SearchCommand } from './search-command.js';

interface Output {
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown };
}

/** Runs `stgm-guidance search`. The results go to stdout, and what is said about them to stderr. */
export async function runSearch(options: SearchCommand, messages: MessageLanguage, { stdout, stderr }: Output): Promise<number> {
  const say = searchMessages[messages];
  const { searchContent } = await import('../site/index.js');
  const { results, errors } = await searchContent({ ...options, contentLang: 'tr' });
  if (options.format === 'json') {
    const list = results.map(({ question, choice, title, score }) => ({ question, choice, title, score }));
    stdout.write(`${JSON.stringify(list, undefined, 2)}\n`);
  } else {
    for (const { question, choice, title, questionTitle } of results) {
      const address = `${question}/${choice}`;
      stdout.write(`${visible(`${address}  ${title}`)}\n`);
      if (questionTitle !== '') stdout.write(`${' '.repeat(address.length + 2)}${visible(questionTitle)}\n`);
    }
    stderr.write(`${say.found(results.length)}\n`);
  }
  if (errors > 0) stderr.write(`${say.withErrors(errors)}\n`);
  return 0;
}
