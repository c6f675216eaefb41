/** True on the page for frames, inside of one. */
export const isFramed = (): boolean => parent !== window && document.documentElement.classList.contains('embed');

/**
 * Tells the page around how tall this one is, now and whenever that changes: in our words, for `stgm-embed.js`, and in
 * WordPress's, whose own script then sets the height of a pasted address's frame.
 *
 * To any origin, because a frame cannot know in whose page it is, and its height is no secret to the one who made it.
 */
export function reportHeight(): void {
  const secret = /^#\?secret=([a-zA-Z0-9]+)$/.exec(location.hash)?.[1];
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    parent.postMessage({ type: 'stgm-guidance-height', height }, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  // At once: a browser does not lay out a foreign frame below the fold by itself, and observes nothing in it until then.
  tell();
  new ResizeObserver(tell).observe(document.body);
  // The page around may have begun to listen only now: it asks, or says (WordPress) that it is ready.
  addEventListener('message', ({ source, data }: MessageEvent) => {
    const { type, message } = (data ?? {}) as { type?: unknown; message?: unknown };
    if (source !== parent || (type !== 'stgm-guidance-height?' && message !== 'ready')) return;
    told = 0;
    tell();
  });
  if (secret) followLinks(secret);
}

/**
 * WordPress puts the frame of a pasted address into a sandbox where no link opens anything. Its script goes to pages of the frame's
 * own host when asked: a reader who clicks on a resource gets to the page of the entry at least, where all links work.
 */
function followLinks(secret: string): void {
  addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')!;
    if (link)
      parent.postMessage({ message: 'link', value: new URL(link.href).host === location.host ? link.href : page.href, secret }, '*');
  });
}
