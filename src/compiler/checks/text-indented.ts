import type { Check } from './check.js';

/** Two words in a line, as no program has them. */
const PROSE = /(?<!\p{L})\p{L}{2,}[,;:.!?”"’)]*[ \t]+[“"‘(]?\p{L}{2,}/u;

/** What programs have and prose has not. */
const CODE = /[{}=$\\]|[<>]\S|;$|\(\)|^\s*[\w-]+:\s/m;

/** Words that a tab or four blanks at the start of a line make program code. */
export const textIndented: Check<'text-indented'> = {
  name: 'text-indented',
  why: 'A word processor begins a paragraph with a tab. For Markdown that is program code: one line that does not wrap, read out sign by sign.',
  yes: ['Giriş.\n\n\tDernekler birlikte çalışır; ağ kurar.', 'Giriş.\n\n    Vakıflar da öyle.', '- bir\n\n      İki sözcük daha var.'],
  no: ['Giriş.\n\n    const a = 1;', 'Giriş.\n\n    npm run build --x="y z"', '```\nDernekler birlikte çalışır.\n```', 'Giriş\n    sürer.'],
  find({ rendered: { tokens } }, report) {
    for (const { type, map, content } of tokens) {
      if (type !== 'code_block' || !map) continue;
      const text = content.replace(/https?:\/\/\S+/g, '');
      if (PROSE.test(text) && !CODE.test(text)) report(map[0], { text: content.trim().split('\n', 1)[0]! });
    }
  },
};
