import { escapeHtml, normalizeReference } from '../answer/render-markdown.js';
import type { Check } from './check.js';

/** A line of Markdown that defines a link: `[label]: URL`, also inside lists and quotations. */
const DEFINITION = /^[\s>*+-]*\[((?:[^\]\\]|\\.)+)\]:/;

/** The definition of a link that nothing in the text uses. Readers see nothing of it. */
export const linkDefinitionUnused: Check<'link-definition-unused'> = {
  name: 'link-definition-unused',
  why: 'The author meant the line as a link or a footnote. `[//]: # (note)` is a way to write a comment and is meant.',
  yes: ['Metin.\n\n[Kaynak]: https://www.stgm.org.tr/', 'Metin.\n\n- iki\n\n  [^1]: Ayşe'],
  no: ['[Metin][Kaynak]\n\n[Kaynak]: https://a.b/?x&y', '[b]\n\n[b]: <https://a.b/c d>', 'Metin.\n\n[//]: # (not)'],
  find({ rendered: { definitions, source, toHtml } }, report) {
    if (!definitions) return;
    const { html } = toHtml();
    const isUsed = (url: string) => ['', '#'].includes(url) || html.includes(`="${escapeHtml(url)}"`);
    const unused = new Set(Object.keys(definitions).filter((key) => !isUsed(definitions[key]!.href)));
    for (const [line, text] of source.split('\n').entries()) {
      const label = DEFINITION.exec(text)?.[1];
      if (label !== undefined && unused.delete(normalizeReference(label))) report(line, { found: text.trim() });
    }
  },
};
