import { FORMAT, formatFolder } from '../../bundle/index.js';
import { escapeMarkup } from '../model/escape.js';
import { sitePaths } from '../model/site-paths.js';
import type { Form, Platform } from './platforms.js';
import { boxesFor, type Space } from './space.js';

/** What a snippet is made from. */
export interface SnippetFacts {
  /** URL of the site's root: absolute, with `/` at the end. */
  base: string;
  question: string;
  choice: string;
  lang: string;
  /** The language whose pages are at the root. */
  defaultLang: string;
  /** The statement, for links and frames. */
  title: string;
  /** Its hash: where another statement has taken its place, readers see a notice. */
  expects?: string | undefined;
  /** How much space the entry needs on a page. One of the snippets for plain HTML reserves it. */
  space: Space;
  version: string;
  /** The integrity (`sha384-…`) of each script that snippets load. */
  integrity: { element: string; help: string; embed: string };
}

/** One piece of code to copy. Its description is in {@link SnippetMessages.parts}. */
export interface SnippetPart {
  id:
    | 'shortcode'
    | 'drupal-shortcode'
    | 'url'
    | 'element'
    | 'preload'
    | 'reserve'
    | 'link'
    | 'script'
    | 'frame-url'
    | 'frame'
    | 'fit'
    | 'component'
    | 'text'
    | 'link-url';
  code: string;
}

/** Height of a frame in pixels, until the page in it reports its own height, or always if no script may run. */
export const FRAME_HEIGHT = 600;

/** Writes ` name="value"` for each pair. Pairs with an empty value are left out. */
const attributes = (pairs: Record<string, string>): string =>
  Object.entries(pairs)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('');

/** The URL of an entry's page. */
export const entryUrl = ({
  base,
  question,
  choice,
  lang,
  defaultLang,
}: Pick<SnippetFacts, 'base' | 'question' | 'choice' | 'lang' | 'defaultLang'>): string =>
  base + sitePaths(lang, defaultLang).entry(question, choice);

/**
 * Makes the code that a webmaster copies for one platform. The command line, the entry pages and the snippet page all use this.
 *
 * If the platform allows scripts, the snippet pins the version and names its integrity, so that nobody can replace the script.
 * The content is not pinned and can change every day.
 *
 * @param form one of the platform's forms, see {@link FORMS}
 * @returns the parts to copy, the best way first
 */
export function makeSnippet(platform: Platform, form: Form, facts: SnippetFacts): SnippetPart[] {
  const { base, question, choice, lang, title, expects = '', space, version, integrity } = facts;
  const page = entryUrl(facts);
  const tagLang = lang === 'tr' ? '' : lang; // the element's default
  const display = form === 'disclosure' || form === 'dialog' ? form : '';
  const query = expects && `?expects=${expects}`;
  const file = (name: string) => `${base}v${version}/${name}.js`;
  const pinned = (name: string, sum: string) =>
    `<script async${attributes({ src: file(name), integrity: sum, crossorigin: 'anonymous' })}></script>`;
  const preload = (pairs: Record<string, string>) => `<link${attributes({ rel: 'preload', ...pairs, crossorigin: 'anonymous' })}>`;
  const anchor = (href: string) => `<a${attributes({ href, hreflang: lang })}>${escapeMarkup(title)}</a>`;
  const link = (href: string) => `<p>${anchor(href)}</p>`;
  const script: SnippetPart = { id: 'script', code: pinned('stgm-guidance', integrity.element) };
  const tag = { question, choice, expects, src: `${base}content/`, lang: tagLang, display };
  const element: SnippetPart = { id: 'element', code: `${script.code}\n<stgm-guidance${attributes(tag)}>${link(page)}</stgm-guidance>` };
  const frame = `<iframe${attributes({ src: `${page}embed/${query}`, title, width: '100%', height: String(FRAME_HEIGHT), loading: 'lazy', frameborder: '0' })}></iframe>`;
  const component = (...lines: string[]): SnippetPart => ({ id: 'component', code: lines.join('\n') });
  const jsxLink = `<p><a${attributes({ href: page, hrefLang: lang })}>{${JSON.stringify(title)}}</a></p>`;

  if (platform === 'email') return [{ id: 'text', code: `${title}\n${page}` }];
  if (platform === 'wix' || platform === 'google-sites')
    return form === 'link' ? [{ id: 'link-url', code: page }] : [{ id: 'frame-url', code: `${page}embed/${query}` }];
  if (platform === 'react') {
    if (form === 'link') return [component(jsxLink)];
    return [
      component(
        `import 'stgm-guidance'; // npm install stgm-guidance@${version}`,
        '',
        `<stgm-guidance${attributes(tag)}>`,
        `  ${jsxLink}`,
        '</stgm-guidance>',
      ),
    ];
  }
  if (form === 'link') return [{ id: 'link', code: link(page) }];
  // The link remains if a filter removes the frame, on paper, and in feeds and newsletters.
  if (form === 'frame')
    return [
      { id: 'frame', code: `${frame}\n${link(page)}` },
      { id: 'fit', code: pinned('stgm-embed', integrity.embed) },
    ];
  if (platform === 'drupal')
    return [
      { id: 'link', code: link(`${page}${query}#embed`) },
      {
        id: 'drupal-shortcode',
        code: `[stgm-guidance ${question}/${choice}${expects && ` expects=${expects}`}${lang === 'tr' ? '' : ` lang=${lang}`}]`,
      },
      script,
    ];
  if (platform === 'wordpress') {
    const shortcode: SnippetPart = {
      id: 'shortcode',
      code: `[stgm_guidance${attributes({ question, choice, expects, lang: tagLang, display })}]`,
    };
    return display ? [shortcode, element] : [{ id: 'url', code: page }, shortcode, element];
  }
  const hints = [
    preload({ as: 'script', href: file('stgm-guidance'), integrity: integrity.element }),
    ...(display ? [preload({ as: 'script', href: file('stgm-help'), integrity: integrity.help })] : []),
    preload({ as: 'fetch', href: `${base}content/${formatFolder(FORMAT)}${lang}/${question}.json` }),
  ];
  // Not in a paragraph: its margin would collapse with others, but only until the script has run.
  const reserve = `<stgm-guidance${attributes(tag)} reserve>${anchor(page)}<br>${boxesFor(space)}</stgm-guidance>`;
  return [element, { id: 'preload', code: hints.join('\n') }, ...(display ? [] : [{ id: 'reserve', code: reserve } as const])];
}
