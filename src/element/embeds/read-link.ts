import { urlNextToScript } from '../url-next-to-script.js';

/** The path of an entry's page below the site's folder: `9/2/`, in another language `en/9/2/` or `pt-BR/9/2/`. The last slash may be missing. */
const PAGE = /^(?:([a-z]{2,3}(?:-[A-Za-z\d]{2,8})*)\/)?([A-Za-z\d][\w-]*)\/([A-Za-z\d][\w-]*)\/?$/;

/** What a reader does not see, as in `ParagraphHalf::BLANKS` of integrations/php. */
const BLANKS = /[\s\u00a0\u00ad\u200b-\u200d\u2060\ufeff]+/g;

/** What a reader sees although it is not text, and what has a meaning of its own, as in `LoneLink::MORE` of integrations/php. */
const MORE = 'a[href],audio,button,canvas,code,embed,iframe,img,input,object,picture,select,stgm-guidance,svg,textarea,video';

/** The folder of the script's own site. A script with a version in its address lies one folder deeper: `/v1/`, `/v1.2.3/`. */
const siteUrl = (): string => urlNextToScript('./').replace(/\/v\d[^/]*\/$/, '/');

/** The words of a paragraph on one side of its link, without blanks. */
function wordsBeside(link: Element, paragraph: Element, side: 'before' | 'after'): string {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  if (side === 'before') range.setEndBefore(link);
  else range.setStartAfter(link);
  return range.toString().replace(BLANKS, '');
}

/** The only link of a paragraph, where a reader sees nothing next to it but a full stop. */
function loneLink(paragraph: Element): HTMLAnchorElement | undefined {
  const link = paragraph.querySelector<HTMLAnchorElement>('a[href]');
  if (!link || [...paragraph.querySelectorAll(MORE)].some((node) => node !== link && (node.localName === 'a' || !link.contains(node))))
    return undefined;
  return !wordsBeside(link, paragraph, 'before') && /^\.?$/.test(wordsBeside(link, paragraph, 'after')) ? link : undefined;
}

/**
 * What a paragraph asks for that is nothing but a link to an entry's page on the script's own site.
 * The rule is in integrations/php/README.md, "When a link is an embed", and the same for the plugins.
 * A page elsewhere on the host may be anybody's, for example an upload.
 *
 * @returns undefined for any other paragraph: it stays as it is
 */
export function readLink(
  paragraph: Element,
): Record<'question' | 'choice' | 'expects' | 'src' | 'lang', string | null | undefined> | undefined {
  const link = loneLink(paragraph);
  const site = siteUrl();
  if (link?.hash !== '#embed' || paragraph.closest('pre')) return undefined;
  const url = link.origin + link.pathname;
  const [page, lang, question, choice] = (url.startsWith(site) && PAGE.exec(url.slice(site.length))) || [];
  return page
    ? { question, choice, expects: new URLSearchParams(link.search).get('expects'), src: `${site}content/`, lang: link.hreflang || lang }
    : undefined;
}
