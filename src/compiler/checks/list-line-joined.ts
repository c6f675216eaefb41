import type { Check } from './check.js';

/** A sentence that begins in the line right below a list. Markdown takes it for the rest of the last item. */
export const listLineJoined: Check<'list-line-joined'> = {
  name: 'list-line-joined',
  why: 'An empty line is missing below the list. Text that is wrapped by hand goes on in small letters, and in other items, too.',
  yes: ['- plan yapın\n- bütçe yapın\nSonra toplanın.', '1. Yazın.\n2. İmzalayın.\nBöylece bitti.'],
  no: [
    '- plan yapın\n- bütçe yapın\n\nSonra toplanın.',
    '- plan\n  Yapın.',
    '- uzun bir\nsatır',
    '- Ali\nVeli\n- Can\nEla',
    '- bir\n- iki  \nÜç',
  ],
  find({ rendered: { tokens, source } }, report) {
    let lines: string[] | undefined;
    let isWrapped = false; // whether an item before in the same list goes on at the margin
    for (const [index, { type, map, children }] of tokens.entries()) {
      if (type.endsWith('_list_open')) isWrapped = false;
      if (type !== 'inline' || !map || map[1] - map[0] < 2 || tokens[index + 2]?.type !== 'list_item_close') continue;
      lines ??= source.split('\n');
      const next = lines[map[0] + 1] ?? '';
      const isLast = tokens[index + 3]?.type.endsWith('_list_close') ?? false;
      const isBroken = children?.some((child) => child.type === 'hardbreak') ?? false;
      if (isLast && !isWrapped && !isBroken && map[1] - map[0] === 2 && /^\p{Lu}/u.test(next)) report(map[0] + 1, { text: next.trim() });
      isWrapped ||= /^\S/.test(next);
    }
  },
};
