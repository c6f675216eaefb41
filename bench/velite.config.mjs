import { join } from 'node:path';
import { defineConfig, s } from 'velite';

const { STGM_BENCH_CONTENT: root, STGM_BENCH_OUT: out } = process.env;

/** What Velite's documentation shows for a collection of Markdown files, and no more: no slugs, no images, no highlighting. */
export default defineConfig({
  root,
  output: { data: out, assets: join(out, 'static') },
  collections: {
    entries: {
      name: 'Entry',
      pattern: 'S*C*.md',
      schema: s.object({ title: s.string(), question_id: s.number(), choice_id: s.number(), content: s.markdown() }),
    },
  },
});
