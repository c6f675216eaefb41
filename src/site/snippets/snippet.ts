import { escapeMarkup } from '../model/escape.js';
import { boxesFor, type Space } from './space.js';

/** Where a webmaster works. `iframe` is for any other box that takes no script. */
export const PLATFORMS = ['wordpress', 'drupal', 'wix', 'google-sites', 'html', 'iframe', 'react', 'email'] as const;

export type Platform = (typeof PLATFORMS)[number];

/**
 * How an entry stands on the host page: as its text, folded up under the statement, behind a button that opens a dialog,
 * in a frame, or as a link to its page.
 */
export const FORM_NAMES = ['text', 'disclosure', 'dialog', 'frame', 'link'] as const;

export type Form = (typeof FORM_NAMES)[number];

/** What each platform can show, the best first. What folds up needs attributes that only a tag of our own has. */
export const FORMS: Record<Platform, readonly [Form, ...Form[]]> = {
  wordpress: ['text', 'disclosure', 'dialog', 'frame', 'link'],
  drupal: ['text', 'link'],
  wix: ['frame', 'link'],
  'google-sites': ['frame', 'link'],
  html: ['text', 'disclosure', 'dialog', 'frame', 'link'],
  iframe: ['frame'],
  react: ['text', 'disclosure', 'dialog', 'link'],
  email: ['link'],
};

/** The form that was asked for where the platform has it, else its best. */
export const nearestForm = (platform: Platform, form: string | undefined): Form =>
  FORMS[platform].find((known) => known === form) ?? FORMS[platform][0];

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
  integrity: { element: string; help: string; embed: string };
}

/** One thing to copy. The id says what it is: its words are in `snippet-words.ts`. */
export interface SnippetPart {
  id:
    | 'shortcode'
    | 'drupal-shortcode'
    | 'address'
    | 'element'
    | 'preload'
    | 'reserve'
    | 'link'
    | 'script'
    | 'frame-address'
    | 'frame'
    | 'fit'
    | 'component'
    | 'text'
    | 'link-address';
  code: string;
}

/** Height of a frame until the page in it has told its own, and where no script may ask. */
export const FRAME_HEIGHT = 600;

/** ` name="value"` for each, in order; an empty value leaves its attribute out. */
const attributes = (pairs: Record<string, string>): string =>
  Object.entries(pairs)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('');

/** The address of an entry's page. */
export function pageAddress({
  base,
  question,
  choice,
  lang,
  defaultLang,
}: Omit<SnippetFacts, 'title' | 'space' | 'version' | 'integrity'>): string {
  return `${base}${lang === defaultLang ? '' : `${lang}/`}${question}/${choice}/`;
}

/**
 * What a webmaster copies for one platform, the best way first. Pure text: the command line, the pages and the page that makes
 * snippets all ask here.
 *
 * Where scripts are allowed the version is pinned and its bytes are named, so that nobody can put another script in its place,
 * while the content behind it changes every day.
 *
 * @param form one of the platform's, see {@link FORMS}
 */
export function makeSnippet(platform: Platform, form: Form, facts: SnippetFacts): SnippetPart[] {
  const { base, question, choice, lang, title, space, version, integrity } = facts;
  const page = pageAddress(facts);
  const tagLang = lang === 'tr' ? '' : lang; // what the element speaks where nothing is said
  const display = form === 'disclosure' || form === 'dialog' ? form : '';
  const file = (name: string) => `${base}v${version}/${name}.js`;
  const pinned = (name: string, sum: string) =>
    `<script async${attributes({ src: file(name), integrity: sum, crossorigin: 'anonymous' })}></script>`;
  const preload = (pairs: Record<string, string>) => `<link${attributes({ rel: 'preload', ...pairs, crossorigin: 'anonymous' })}>`;
  const anchor = (href: string) => `<a${attributes({ href, hreflang: lang })}>${escapeMarkup(title)}</a>`;
  const link = (href: string) => `<p>${anchor(href)}</p>`;
  const script: SnippetPart = { id: 'script', code: pinned('stgm-guidance', integrity.element) };
  const tag = { question, choice, src: `${base}content/`, lang: tagLang, display };
  const element: SnippetPart = { id: 'element', code: `${script.code}\n<stgm-guidance${attributes(tag)}>${link(page)}</stgm-guidance>` };
  const frame = `<iframe${attributes({ src: `${page}embed/`, title, width: '100%', height: String(FRAME_HEIGHT), loading: 'lazy', frameborder: '0' })}></iframe>`;
  const component = (...lines: string[]): SnippetPart => ({ id: 'component', code: lines.join('\n') });
  const jsxLink = `<p><a${attributes({ href: page, hrefLang: lang })}>{${JSON.stringify(title)}}</a></p>`;

  if (platform === 'email') return [{ id: 'text', code: `${title}\n${page}` }];
  if (platform === 'wix' || platform === 'google-sites')
    return form === 'link' ? [{ id: 'link-address', code: page }] : [{ id: 'frame-address', code: `${page}embed/` }];
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
  // The link is what is left where a filter takes the frame away, on paper, and in the mail of those who subscribe.
  if (form === 'frame')
    return [
      { id: 'frame', code: `${frame}\n${link(page)}` },
      { id: 'fit', code: pinned('stgm-embed', integrity.embed) },
    ];
  if (platform === 'drupal')
    return [
      { id: 'link', code: link(`${page}#embed`) },
      { id: 'drupal-shortcode', code: `[stgm-guidance ${question}/${choice}${lang === 'tr' ? '' : ` lang=${lang}`}]` },
      script,
    ];
  if (platform === 'wordpress') {
    const shortcode: SnippetPart = { id: 'shortcode', code: `[stgm_guidance${attributes({ question, choice, lang: tagLang, display })}]` };
    return display ? [shortcode, element] : [shortcode, { id: 'address', code: page }, element];
  }
  const hints = [
    preload({ as: 'script', href: file('stgm-guidance'), integrity: integrity.element }),
    ...(display ? [preload({ as: 'script', href: file('stgm-help'), integrity: integrity.help })] : []),
    preload({ as: 'fetch', href: `${base}content/${lang}/${question}.json` }),
  ];
  // No paragraph: its margin would join others before the script has run, and not after.
  const reserve = `<stgm-guidance${attributes(tag)} reserve>${anchor(page)}<br>${boxesFor(space)}</stgm-guidance>`;
  return [element, { id: 'preload', code: hints.join('\n') }, ...(display ? [] : [{ id: 'reserve', code: reserve } as const])];
}

export const isPlatform = (value: unknown): value is Platform => PLATFORMS.includes(value as Platform);
