import MarkdownIt from 'markdown-it';
import { keepExtraCells } from './keep-extra-cells.js';

/** One thing that is changed in markdown-it or its linkify-it. */
export interface MarkdownOverride {
  name: string;
  why: string;
  /** Inline Markdown, its HTML, and its HTML without this override, undefined where that throws. A test compares both. */
  examples: readonly { markdown: string; html: string; without: string | undefined }[];
  apply(markdown: MarkdownIt): void;
}

/** A longer text does not become a link by itself, in characters. */
const MAX_URL_LENGTH = 500;

/** What is never part of a bare URL, though linkify-it takes it for one: typography, the next Markdown link, entities, escapes. */
const END_OF_URL = /[<`“”‘’´′…«»]|\[[^[\]]*\]\(|&(?:nbsp|lt|gt|quot);|\\(?![_*~-])/;

/**
 * A Turkish ending behind an apostrophe that URLs may hold: `…/egitim'den`, `….pdf'i`, `?id=5'teki`. What goes on after it
 * is no ending: `/Hobson's_choice`, `/l'a-b`.
 */
const TURKISH_ENDING =
  /['ʼ＇](?=(?:(?:l[ae]r|n|y|s)?(?:[ıiuü]m?[ıiuü]?z?)?(?:n?d[ae]|t[ae])(?:n|ki\p{L}{0,6}|[dt][ıiuü]r)?|[yns]?[aeıiuü]|n?[ıiuü]n|y?l[ae]|n?c[ae]|l[ae]r(?:[aeıi]|[ıi]n\p{L}{0,4})?|[dt][ıiuü]r|ken|ki)(?![\p{L}\p{N}_/=&?#%~+@'-]|\.\p{L}))/iu;

/** Everything that is changed. The order matters: later ones wrap what earlier ones set. */
export const markdownOverrides: readonly MarkdownOverride[] = [
  {
    name: 'keep-every-target',
    why: 'The allow-list judges every URL once, and the editor gets a problem. What markdown-it refuses itself stays in the text as raw Markdown.',
    examples: [
      {
        markdown: '[Söz](javascript:x)',
        html: '<a href="javascript:x">Söz</a>',
        without: '[Söz](javascript:x)',
      },
    ],
    apply(markdown) {
      markdown.validateLink = () => true;
    },
  },
  {
    name: 'keep-target',
    why: 'The URL parser of the allow-list encodes a URL, and messages repeat it as it was written. Only blanks that Markdown does not know go, such as a pasted no-break space.',
    examples: [
      {
        markdown: '[Belge](https://x.org/kitap-ş.pdf\u00A0)',
        html: '<a href="https://x.org/kitap-ş.pdf">Belge</a>',
        without: '<a href="https://x.org/kitap-%C5%9F.pdf">Belge</a>',
      },
    ],
    apply(markdown) {
      markdown.normalizeLink = (url) => url.trim();
    },
  },
  {
    name: 'keep-url-text',
    why: 'The text of a bare URL stays as it was written: no word of an author is changed.',
    examples: [
      {
        markdown: 'https://x.org/kat%C4%B1l',
        html: '<a href="https://x.org/kat%C4%B1l">https://x.org/kat%C4%B1l</a>',
        without: '<a href="https://x.org/kat%C4%B1l">https://x.org/katıl</a>',
      },
    ],
    apply(markdown) {
      markdown.normalizeLinkText = (url) => url;
    },
  },
  {
    name: 'target-ends-with-line',
    why: 'A backslash before a line break would make the break part of the URL.',
    examples: [
      {
        markdown: '[Söz](\\\nhttps://x.org/)',
        html: '[Söz](<br>\n<a href="https://x.org/">https://x.org/</a>)',
        without: '<a href="\\\nhttps://x.org/">Söz</a>',
      },
    ],
    apply({ helpers }) {
      const { parseLinkDestination } = helpers;
      helpers.parseLinkDestination = (text, start, max) => {
        const found = parseLinkDestination(text, start, max);
        const end = text.slice(start, found.pos).indexOf('\n');
        return end < 0 ? found : parseLinkDestination(text, start, start + end);
      };
    },
  },
  {
    name: 'no-bare-domains',
    why: 'Turkish prose is full of abbreviations ("T.C.") and missing blanks ("gelir.Bu"), which look like domains.',
    examples: [
      {
        markdown: 'www.a.org vb.tr',
        html: '<a href="http://www.a.org">www.a.org</a> vb.tr',
        without: '<a href="http://www.a.org">www.a.org</a> <a href="http://vb.tr">vb.tr</a>',
      },
    ],
    apply({ linkify }) {
      linkify.set({ fuzzyLink: false });
    },
  },
  {
    name: 'www',
    why: 'Authors write "www.stgm.org.tr" and mean a link.',
    examples: [
      {
        markdown: 'www.stgm.org.tr',
        html: '<a href="http://www.stgm.org.tr">www.stgm.org.tr</a>',
        without: 'www.stgm.org.tr',
      },
    ],
    apply({ linkify }) {
      linkify.add('www.', {
        validate: (text, start, self) => Math.max(0, self.testSchemaAt(`//www.${text.slice(start)}`, 'http:', 0) - '//www.'.length),
        normalize: (link) => (link.url = `http://${link.url}`),
      });
    },
  },
  {
    name: 'url-end',
    why: 'A bare URL ends where prose goes on. Looking at so few characters also keeps the search linear.',
    examples: [
      {
        markdown: 'https://x.org/[Söz](https://y.org/)',
        html: '<a href="https://x.org/">https://x.org/</a><a href="https://y.org/">Söz</a>',
        without: '<a href="https://x.org/[Söz](https://y.org/)">https://x.org/[Söz](https://y.org/)</a>',
      },
      {
        markdown: 'https://x.org/&nbsp;b',
        html: '<a href="https://x.org/">https://x.org/</a>\u00A0b',
        without: '<a href="https://x.org/&amp;nbsp;b">https://x.org/&amp;nbsp;b</a>',
      },
      {
        markdown: 'https://x.org/a&ccedil;',
        html: '<a href="https://x.org/a">https://x.org/a</a>ç',
        without: '<a href="https://x.org/a&amp;ccedil">https://x.org/a&amp;ccedil</a>;',
      },
      {
        markdown: "https://x.org/a.pdf'i",
        html: '<a href="https://x.org/a.pdf">https://x.org/a.pdf</a>\'i',
        without: '<a href="https://x.org/a.pdf\'i">https://x.org/a.pdf\'i</a>',
      },
    ],
    apply({ linkify }) {
      const lengthOfUrl = linkify.testSchemaAt.bind(linkify);
      linkify.testSchemaAt = (text, name, position) => {
        const start = Math.max(0, position - name.length);
        const [upToProse = ''] = text.slice(start, position + MAX_URL_LENGTH).split(END_OF_URL, 1);
        const [rest = ''] = upToProse.split(TURKISH_ENDING, 1);
        const length = lengthOfUrl(rest, name, position - start);
        const end = position - start + length;
        const entity = rest[end] === ';' ? (/&#?\w+$/.exec(rest.slice(0, end))?.[0].length ?? 0) : 0; // `&nbsp;` after it is not part of it
        return length < MAX_URL_LENGTH ? length - entity : 0;
      };
    },
  },
  {
    name: 'quick-test',
    why: 'Speed: markdown-it asks for every text whether it holds a link, and linkify-it searches it for that, twice. A sign of one is enough to search once.',
    examples: [{ markdown: 'a@b.org', html: '<a href="mailto:a@b.org">a@b.org</a>', without: '<a href="mailto:a@b.org">a@b.org</a>' }],
    apply({ linkify }) {
      linkify.pretest = linkify.test = (text) => /:\/\/|www\.|@/i.test(text);
    },
  },
  {
    name: 'no-match',
    why: 'After the quick test there may be no link. markdown-it expects a list then, and not null.',
    examples: [{ markdown: 'Bir @ iki', html: 'Bir @ iki', without: undefined }],
    apply({ linkify }) {
      const findLinks = linkify.match.bind(linkify);
      linkify.match = (text) => findLinks(text) ?? [];
    },
  },
];

/**
 * Makes the Markdown parser of the compiler: CommonMark, tables, strikethrough, bare links, raw HTML.
 *
 * markdown-it 15 gives the same HTML, with two differences. It makes every token with eight calls of a helper for older
 * engines, which costs the compiler 8 % of its time; and its linkify-it makes a link of an e-mail address with any
 * ending, also where a blank is missing after it ("bilgi@stgm.org.trden").
 */
export function createMarkdown(overrides = markdownOverrides): MarkdownIt {
  // Line ends are the same and NUL is refused before, in `decode-source.ts`.
  const markdown = new MarkdownIt({ html: true, linkify: true }).use(keepExtraCells).disable('normalize');
  for (const { apply } of overrides) apply(markdown);
  return markdown;
}
