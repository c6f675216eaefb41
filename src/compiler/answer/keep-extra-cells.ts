import type MarkdownIt from 'markdown-it';

/** What the rule adds to the environment of a run: lines, from 0, of rows that have more cells than their table has columns. */
export interface ExtraCells {
  longRows?: number[];
}

/**
 * A plugin for markdown-it: where a row has more cells than its table has columns, their words go to the last column.
 * GitHub's Markdown leaves them out.
 *
 * @see https://github.github.com/gfm/#tables-extension-
 */
export function keepExtraCells(markdown: MarkdownIt): void {
  markdown.core.ruler.before('inline', 'extra_cells', ({ tokens, src, env }) => {
    let columns = 0;
    let lines: string[] | undefined;
    let extra = '';
    for (const [index, token] of tokens.entries()) {
      if (token.type === 'table_open') columns = 0;
      else if (token.type === 'th_open') columns += 1;
      else if (token.type === 'tr_open' && token.map && columns > 0) {
        lines ??= src.split('\n');
        extra = cellsOf(lines[token.map[0]] ?? '')
          .slice(columns)
          .join(' ')
          .trim();
        if (extra) ((env as ExtraCells).longRows ??= []).push(token.map[0]);
      } else if (token.type === 'tr_close' && extra) {
        const last = tokens[index - 2]!; // a cell is three tokens: td_open, inline, td_close
        last.content = `${last.content} ${extra}`.trim();
        extra = '';
      }
    }
  });
}

/** The cells of a row, split as markdown-it does it: at every `|` without a backslash. */
function cellsOf(line: string): string[] {
  const cells = line
    .replace(/^[\s>]*\|?/, '')
    .trimEnd()
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/);
  return cells.map((cell) => cell.trim().replaceAll('\\|', '|'));
}
