import { boxesFor, type Space } from './space.js';

/** Where a webmaster works. `iframe` is for any other box that takes no script. */
export const PLATFORMS = ['wordpress', 'drupal', 'wix', 'google-sites', 'html', 'iframe', 'react', 'email'] as const;

export type Platform = (typeof PLATFORMS)[number];

/** Everything that a snippet is made of. */
export interface SnippetFacts {
  /** Root of the site, absolute, with `/` at the end. */
  base: string;
  question: string;
  choice: string;
  lang: string;
  /** The language whose pages stand at the root. */
  defaultLang: string;
  /** The statement, for links and frames. */
  title: string;
  /** What the entry takes on a page; a snippet for plain HTML can keep it free. */
  space: Space;
  version: string;
  /** Of the files that the snippets name, `sha384-…`. */
  integrity: { element: string; embed: string };
}

/** One thing to copy. The id says what it is: its words are in `snippet-words.ts`. */
export interface SnippetPart {
  id: 'shortcode' | 'address' | 'element' | 'preload' | 'reserve' | 'link' | 'script' | 'frame-address' | 'frame' | 'fit' | 'component' | 'text';
  code: string;
}

/** What the reader of the host page will get: the element, the page made for frames, or a link. */
export type Shown = 'element' | 'frame' | 'link';

export interface Snippet {
  /** The best way first. */
  parts: SnippetPart[];
  shown: Shown;
}

/** Height of a frame until the page in it has told its own, and where no script may ask. */
export const FRAME_HEIGHT = 600;

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char]!);

/** ` name="value"` for each, in order; an empty value leaves its attribute out. */
const attributes = (pairs: Record<string, string>): string =>
  Object.entries(pairs).filter(([, value]) => value !== '').map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');

/** The address of an entry's page. */
export function pageAddress({ base, question, choice, lang, defaultLang }: Omit<SnippetFacts, 'title' | 'space' | 'version' | 'integrity'>): string {
  return `${base}${lang === defaultLang ? '' : `${lang}/`}${question}/${choice}/`;
}

/**
 * What a webmaster copies for one platform. Pure text: the command line, the pages and the page that makes snippets all ask here.
 *
 * Where scripts are allowed the version is pinned and its bytes are named, so that nobody can put another script in its place,
 * while the content behind it changes every day.
 */
export function makeSnippet(platform: Platform, facts: SnippetFacts): Snippet {
  const { base, question, choice, lang, title, space, version, integrity } = facts;
  const page = pageAddress(facts);
  const tagLang = lang === 'tr' ? '' : lang; // what the element speaks where nothing is said
  const file = (name: string) => `${base}v${version}/${name}.js`;
  const pinned = (name: string, sum: string) => `<script async${attributes({ src: file(name), integrity: sum, crossorigin: 'anonymous' })}></script>`;
  const anchor = (href: string) => `<a${attributes({ href, hreflang: lang })}>${escapeHtml(title)}</a>`;
  const link = (href: string) => `<p>${anchor(href)}</p>`;
  const script: SnippetPart = { id: 'script', code: pinned('stgm-guidance', integrity.element) };
  const tag = (more: string, inside: string) => `<stgm-guidance${attributes({ question, choice, src: `${base}content/`, lang: tagLang })}${more}>${inside}</stgm-guidance>`;
  const element = tag('', link(page));
  const frame = `<iframe${attributes({ src: `${page}embed/`, title, width: '100%', height: String(FRAME_HEIGHT), loading: 'lazy', frameborder: '0' })}></iframe>`;

  switch (platform) {
    case 'wordpress':
      return {
        shown: 'element',
        parts: [
          { id: 'shortcode', code: `[stgm_guidance${attributes({ question, choice, lang: tagLang })}]` },
          { id: 'address', code: page },
          { id: 'element', code: `${script.code}\n${element}` },
        ],
      };
    case 'drupal':
      return { shown: 'element', parts: [{ id: 'link', code: link(`${page}#embed`) }, script] };
    case 'wix':
    case 'google-sites':
      return { shown: 'frame', parts: [{ id: 'frame-address', code: `${page}embed/` }] };
    case 'html':
      return {
        shown: 'element',
        parts: [
          { id: 'element', code: `${script.code}\n${element}` },
          {
            id: 'preload',
            code: [
              `<link${attributes({ rel: 'preload', as: 'script', href: file('stgm-guidance'), integrity: integrity.element, crossorigin: 'anonymous' })}>`,
              `<link${attributes({ rel: 'preload', as: 'fetch', href: `${base}content/${lang}/${question}.json`, crossorigin: 'anonymous' })}>`,
            ].join('\n'),
          },
          // No paragraph: its margin would join others before the script has run, and not after.
          { id: 'reserve', code: tag(' reserve', `${anchor(page)}<br>${boxesFor(space)}`) },
        ],
      };
    case 'iframe':
      return { shown: 'frame', parts: [{ id: 'frame', code: frame }, { id: 'fit', code: pinned('stgm-embed', integrity.embed) }] };
    case 'react':
      return {
        shown: 'element',
        parts: [
          {
            id: 'component',
            code: [
              `import 'stgm-guidance'; // npm install stgm-guidance@${version}`,
              '',
              `<stgm-guidance${attributes({ question, choice, src: `${base}content/`, lang: tagLang })}>`,
              `  <p><a${attributes({ href: page, hrefLang: lang })}>{${JSON.stringify(title)}}</a></p>`,
              '</stgm-guidance>',
            ].join('\n'),
          },
        ],
      };
    case 'email':
      return { shown: 'link', parts: [{ id: 'text', code: `${title}\n${page}` }] };
  }
}

export const isPlatform = (value: unknown): value is Platform => PLATFORMS.includes(value as Platform);
