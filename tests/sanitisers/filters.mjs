// Filters that turn HTML into HTML, each as its documentation sets it up first.
import markdownIt from 'markdown-it';
import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import rehypeRemark from 'rehype-remark';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkStringify from 'remark-stringify';
import sanitizeHtml from 'sanitize-html';
import TurndownService from 'turndown';
import { unified } from 'unified';

const throughRemark = async (html) => {
  const markdown = await unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkGfm).use(remarkStringify).process(html);
  return String(await unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify).process(markdown));
};

const asOnGitHub = async (html) =>
  String(
    await unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeRaw)
      .use(rehypeSanitize)
      .use(rehypeStringify)
      .process(html),
  );

/** @type {{name: string, pass: (html: string) => string | Promise<string>}[]} */
export const filters = [
  { name: 'plain HTML', pass: (html) => html },
  { name: 'sanitize-html', pass: (html) => sanitizeHtml(html) },
  {
    name: 'Markdown and back: turndown, markdown-it',
    pass: (html) => markdownIt({ linkify: true }).render(new TurndownService().turndown(html)),
  },
  { name: 'Markdown and back: remark', pass: throughRemark },
  { name: 'HTML in Markdown, with GitHub’s rules: rehype-sanitize', pass: asOnGitHub },
];
