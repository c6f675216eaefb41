import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Painter } from './painter.js';
import { HEIGHT, questionPicture, WIDTH } from './picture.js';
import type { Picture, SiteLanguage } from '../model/site.js';

/** The pictures of a site: what the pages say about each, and the files. */
export interface Pictures {
  of: (lang: string, question: string) => Picture | undefined;
  files: { path: string; bytes: Uint8Array }[];
}

/**
 * Draws a picture for every question in every language. Its name says what is in it, so one that is there already is
 * taken as it is: drawing takes a tenth of a second.
 *
 * @param out where earlier ones may be
 */
export async function drawPictures(languages: SiteLanguage[], painter: Painter, out: string): Promise<Pictures> {
  const pictures = new Map<string, Picture>();
  const files = new Map<string, Uint8Array>();
  for (const { lang, words, questions } of languages) {
    for (const { question, title, theme } of questions) {
      const svg = questionPicture({ title, theme: theme?.title ?? '', siteName: words.siteName }, painter.measure);
      const path = `pictures/${painter.nameOf(svg)}.png`;
      pictures.set(`${lang}/${question.id}`, {
        path,
        width: WIDTH,
        height: HEIGHT,
        alt: question.title === '' ? title : words.pictureAlt(title),
      });
      const place = join(out, path);
      if (files.has(path)) continue;
      files.set(path, existsSync(place) ? readFileSync(place) : painter.paint(svg));
      await new Promise((resolve) => setImmediate(resolve)); // Ctrl+C is answered between two
    }
  }
  return { of: (lang, question) => pictures.get(`${lang}/${question}`), files: [...files].map(([path, bytes]) => ({ path, bytes })) };
}
