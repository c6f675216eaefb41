/** A service that sends readers on to the URL that a link was made for. */
interface Redirector {
  name: string;
  why: string;
  /** Links through it, each with the URL inside. */
  yes: readonly (readonly [link: string, target: string])[];
  /** URLs of the same service that send nobody on. */
  no: readonly string[];
  host: RegExp;
  path: RegExp;
  /** Names of the parameters that can hold the URL. */
  parameters: readonly string[];
}

/** Services that put themselves in front of links which are copied from them. */
export const redirectors: readonly Redirector[] = [
  {
    name: 'google',
    why: 'Google Docs, Gmail and the result list of Google put /url in front of every link.',
    yes: [
      ['https://www.google.com/url?q=https%3A%2F%2Fa.org%2Fb.pdf&sa=D', 'https://a.org/b.pdf'],
      ['https://www.google.com.tr/url?sa=t&url=https://a.org/', 'https://a.org/'],
    ],
    no: ['https://www.google.com/search?q=https%3A%2F%2Fa.org', 'https://www.google.com/url?q=stgm'],
    host: /^(?:www\.)?google\.[a-z.]{2,6}$/,
    path: /^\/url$/,
    parameters: ['q', 'url'],
  },
  {
    name: 'outlook',
    why: 'Safe Links of Outlook and Teams. They hold the e-mail address of the person who copied them.',
    yes: [['https://eur05.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.org%2F&data=05%7Ca%40b.org', 'https://a.org/']],
    no: ['https://www.outlook.com/?url=https%3A%2F%2Fa.org%2F'],
    host: /(?:^|\.)safelinks\.protection\.(?:outlook\.com|office365\.us)$|^statics\.teams\.cdn\.office\.net$/,
    path: /^/,
    parameters: ['url'],
  },
  {
    name: 'facebook',
    why: 'Facebook, Messenger, Instagram and Threads put l.php or a warning in front of links.',
    yes: [
      ['https://l.facebook.com/l.php?u=https%3A%2F%2Fa.org%2F%3Ffbclid%3Dx&h=AT0', 'https://a.org/?fbclid=x'],
      ['https://l.instagram.com/?u=https%3A%2F%2Fa.org%2F&e=x', 'https://a.org/'],
    ],
    no: ['https://www.facebook.com/sharer.php?u=https%3A%2F%2Fa.org%2F'],
    host: /^lm?\.(?:facebook|messenger|instagram|threads)\.(?:com|net)$/,
    path: /^/,
    parameters: ['u'],
  },
  {
    name: 'youtube',
    why: 'YouTube sends links of descriptions through /redirect.',
    yes: [['https://www.youtube.com/redirect?event=video_description&q=https%3A%2F%2Fa.org%2F', 'https://a.org/']],
    no: ['https://www.youtube.com/results?q=https%3A%2F%2Fa.org%2F'],
    host: /^(?:www\.|m\.)?youtube\.com$/,
    path: /^\/redirect$/,
    parameters: ['q'],
  },
  {
    name: 'linkedin',
    why: 'LinkedIn warns of links to other sites.',
    yes: [['https://www.linkedin.com/safety/go?url=https%3A%2F%2Fa.org%2F&trk=x', 'https://a.org/']],
    no: ['https://www.linkedin.com/shareArticle?url=https%3A%2F%2Fa.org%2F'],
    host: /(?:^|\.)linkedin\.com$/,
    path: /^\/(?:safety\/go|redir\/)/,
    parameters: ['url'],
  },
  {
    name: 'others',
    why: 'Hosts that do nothing else: of Slack, Reddit, Tumblr, VK, GMX, Proofpoint and Barracuda.',
    yes: [
      ['https://slack-redir.net/link?url=https%3A%2F%2Fa.org%2F', 'https://a.org/'],
      ['https://out.reddit.com/t3_x?url=https%3A%2F%2Fa.org%2F&token=x', 'https://a.org/'],
      ['https://t.umblr.com/redirect?z=https%3A%2F%2Fa.org%2F&t=x', 'https://a.org/'],
      ['https://urldefense.proofpoint.com/v2/url?u=https-3A__a.org_b-2Dc&d=x', 'https://a.org/b-c'],
    ],
    no: ['https://slack.com/link?url=https%3A%2F%2Fa.org%2F'],
    host: /^(?:slack-redir\.net|out\.reddit\.com|t\.umblr\.com|away\.vk\.com|deref-(?:mail|gmx|web)\.\w+|urldefense\.proofpoint\.com|linkprotect\.cudasvc\.com|exit\.sc)$/,
    path: /^/,
    parameters: ['url', 'u', 'z', 'to', 'a', 'redirectUrl'],
  },
  {
    name: 'search',
    why: 'DuckDuckGo, VK and Medium use one path of their site for links to others.',
    yes: [
      ['https://duckduckgo.com/l/?uddg=https%3A%2F%2Fa.org%2F&rut=x', 'https://a.org/'],
      ['https://vk.com/away.php?to=https%3A%2F%2Fa.org%2F', 'https://a.org/'],
      ['https://medium.com/r/?url=https%3A%2F%2Fa.org%2F', 'https://a.org/'],
    ],
    no: ['https://duckduckgo.com/?q=https%3A%2F%2Fa.org%2F'],
    host: /^(?:(?:www\.|m\.)?vk\.com|(?:html\.)?duckduckgo\.com|medium\.com)$/,
    path: /^\/(?:l\/|away(?:\.php)?$|r\/$)/,
    parameters: ['uddg', 'to', 'url'],
  },
];

/** Redirects inside of redirects are followed so often: a link can be copied from a mail into a document. */
const MOST_REDIRECTS = 5;

/**
 * The URL that a link through a redirector was made for.
 *
 * @param url absolute
 * @returns undefined where the link goes through none
 */
export function redirectTarget(url: string): string | undefined {
  let target: string | undefined;
  for (let next: string | undefined = url, count = 0; count < MOST_REDIRECTS; count += 1) {
    next = insideOf(next);
    if (next === undefined) break;
    target = next;
  }
  return target;
}

function insideOf(url: string): string | undefined {
  if (!url.includes('?') || !URL.canParse(url)) return undefined;
  const { hostname, pathname, searchParams } = new URL(url);
  const { parameters = [] } = redirectors.find(({ host, path }) => host.test(hostname) && path.test(pathname)) ?? {};
  for (const name of parameters) {
    const value = searchParams.get(name) ?? '';
    const target = hostname === 'urldefense.proofpoint.com' ? decodeProofpoint(value) : value;
    if (/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(target) && URL.canParse(target)) return target;
  }
  return undefined;
}

/** Proofpoint writes `-3A` for `%3A` and `_` for a slash. */
function decodeProofpoint(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('_', '/').replace(/-(?=[0-9A-F]{2})/g, '%'));
  } catch {
    return value; // not in its writing
  }
}
