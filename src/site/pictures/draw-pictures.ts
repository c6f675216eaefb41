import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PngRenderer } from './png-renderer.js';
import { HEIGHT, questionPicture, WIDTH } from './question-picture.js';
import type { Picture, SiteLanguage } from '../model/site.js';

/** The pictures of a site: what the pages need to know about each, and the files. */
export interface Pictures {
  of: (lang: string, question: string) => Picture | undefined;
  files: { path: string; bytes: Uint8Array }[];
}

/**
 * Draws a picture for every question in every language. A picture is named after its content, so an existing file is used as it is:
 * drawing takes a tenth of a second.
 *
 * @param out the folder of the site, with the pictures of earlier builds
 */
export async function drawPictures(languages: SiteLanguage[], renderer: PngRenderer, out: string): Promise<Pictures> {
  const pictures = new Map<string, Picture>();
  const files = new Map<string, Uint8Array>();
  for (const { lang, messages, siteName, questions } of languages) {
    for (const { question, title, theme } of questions) {
      const svg = questionPicture({ title, theme: theme?.title ?? '', siteName }, renderer.measure);
      const path = `pictures/${renderer.nameOf(svg)}.png`;
      pictures.set(`${lang}/${question.id}`, {
        path,
        width: WIDTH,
        height: HEIGHT,
        alt: question.title === '' ? title : messages.pictureAlt(title),
      });
      const place = join(out, path);
      if (files.has(path)) continue;
      files.set(path, existsSync(place) ? readFileSync(place) : renderer.render(svg));
      await new Promise((resolve) => setImmediate(resolve)); // so that Ctrl+C works between two pictures
    }
  }
  return { of: (lang, question) => pictures.get(`${lang}/${question}`), files: [...files].map(([path, bytes]) => ({ path, bytes })) };
}
