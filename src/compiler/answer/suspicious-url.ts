import type { SuspiciousPart } from '../model/problem.js';
import { redirectors, redirectTarget } from './redirect-target.js';

/** One way in which a URL that may be opened can be wrong. */
interface SuspicionRule {
  name: SuspiciousPart;
  why: string;
  /** URLs that the rule finds, each with the part that it finds. */
  yes: readonly (readonly [url: string, found: string])[];
  /** URLs that are right. */
  no: readonly string[];
  /** The part that is wrong, undefined where the rule does not apply. */
  find(url: URL): string | undefined;
}

const HOST = /^([a-z0-9_-]+\.)+[a-z][a-z0-9-]*\.?$|^\d+\.\d+\.\d+\.\d+$|^\[/;

const QUERY = /=[^&/]*&[^=/]+=/;

const ENDING = /(%E2%80%9[89CD]|%22|[,;]|(?<=\.(?:pdf|docx?|xlsx?|pptx?|html?))\.)$/i;

/** Most URLs: a host with dots, then letters, digits and dashes only. No rule applies to them, which is faster to see than to parse. */
const USUAL = /^https?:\/\/(?!(?:[^/]+\.)?youtube\.com\/)(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w/-]*(?:\.[a-z]+)?$/;

/** What makes a URL suspicious. The first rule that applies counts. */
export const suspicionRules: readonly SuspicionRule[] = [
  {
    name: 'redirect',
    why: 'The link was copied from a service that puts itself in front of it. It learns who reads, and may publish who copied. What is found is the URL inside.',
    yes: redirectors.flatMap(({ yes }) => yes),
    no: redirectors.flatMap(({ no }) => no),
    find: ({ href }) => redirectTarget(href),
  },
  {
    name: 'host',
    why: 'The host has no dot or has a character that no host on the web has: a second "https://" was pasted, or a comma was typed for a dot.',
    yes: [
      ['https://https//www.stgm.org.tr/', 'https'],
      ['https://stgm,org.tr/', 'stgm,org.tr'],
      ['http://stgm/', 'stgm'],
    ],
    no: ['http://192.168.1.1/', 'http://[::1]/', 'https://münchen.de/', 'https://a.org./'],
    find: ({ hostname }) => (HOST.test(hostname) ? undefined : hostname),
  },
  {
    name: 'query-lost',
    why: 'The path has the "key=value&key=" of a query, but there is no query: the "?" before it was lost.',
    yes: [
      ['https://www.youtube.com/watchv=a&list=b', 'watchv=a&list=b'],
      ['https://a.org/haberler/id=3&dil=tr', 'id=3&dil=tr'],
    ],
    no: ['https://a.org/?a=b&c=d', 'https://a.org/a=b/c', 'https://a.org/AT&T'],
    find({ pathname, search }) {
      const start = search === '' ? pathname.search(QUERY) : -1;
      return start < 0 ? undefined : pathname.slice(pathname.lastIndexOf('/', start) + 1);
    },
  },
  {
    name: 'video-lost',
    why: 'YouTube shows a video at /watch?v=… only. Without it, readers see the front page.',
    yes: [
      ['https://www.youtube.com/watchv=a', '/watchv=a'],
      ['https://www.youtube.com/watch', '/watch'],
    ],
    no: ['https://m.youtube.com/watch?v=a&t=1', 'https://www.youtube.com/watch?t=1&v=a', 'https://www.youtube.com/@stgm'],
    find: ({ hostname, pathname, search }) =>
      /(^|\.)youtube\.com$/.test(hostname) && pathname.startsWith('/watch') && !(pathname === '/watch' && /[?&]v=./.test(search))
        ? pathname + search
        : undefined,
  },
  {
    name: 'ending',
    why: 'A quotation mark or the punctuation of the sentence was copied with the URL.',
    yes: [
      ['https://a.org/”', '”'],
      ['https://a.org/%22', '"'],
      ['https://a.org/x,', ','],
      ['https://a.org/x.pdf.', '.'],
    ],
    no: ['https://a.org/x.pdf', 'https://a.org/A.S.', 'https://a.org/?q=“a”&b'],
    find({ pathname, search, hash }) {
      const ending = ENDING.exec(pathname + search + hash)?.[0];
      return ending === undefined ? undefined : decodeURIComponent(ending);
    },
  },
];

/**
 * Says why a URL that may be opened is probably not the one that was meant, and which part of it is wrong.
 *
 * @param url absolute, as the allow-list let it through; only `https:` and `http:` can be suspicious
 * @returns undefined where nothing is suspicious
 */
export function suspicionOf(url: string): { part: SuspiciousPart; found: string } | undefined {
  if (USUAL.test(url)) return undefined;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return undefined;
  for (const { name, find } of suspicionRules) {
    const found = find(parsed);
    if (found !== undefined) return { part: name, found };
  }
  return undefined;
}
