import type { MessageLanguage } from '../compiler/messages/describe.js';
import { visible } from '../compiler/messages/visible.js';
import { contentSettings, type ConfiguredContext } from './cli-context.js';
import { searchMessages } from './search-messages.js';
import type { SearchCommand } from './search-command.js';

/** Runs `stgm-guidance search`. The results go to stdout, and what is said about them to stderr. */
export async function runSearch(options: SearchCommand, messages: MessageLanguage, context: ConfiguredContext): Promise<number> {
  const { stdout, stderr } = context;
  const settings = contentSettings(context);
  const say = searchMessages[messages];
  const { searchContent } = await import('../site/index.js');
  const { results, errors } = await searchContent({ ...options, ...settings, contentLang: settings.languages?.[0] ?? 'tr' });
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
