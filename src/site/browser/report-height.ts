/** True if this is the page for frames, in a frame. */
export const isFramed = (): boolean => parent !== window && document.documentElement.classList.contains('embed');

/**
 * Sends the height of this page to the page around the frame, now and after every change: in our format, for `stgm-embed.js`, and
 * in the format of WordPress, whose script then sets the height of the frame that it made from a pasted URL.
 *
 * The message goes to any origin, because a frame does not know which page it is in. The height is not secret.
 */
export function reportHeight(): void {
  const secret = /^#\?secret=([a-zA-Z0-9]+)$/.exec(location.hash)?.[1];
  let reported = 0;
  const report = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === reported) return;
    reported = height;
    parent.postMessage({ type: 'stgm-guidance-height', height }, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  // At once: browsers do not lay out a cross-origin frame below the fold, and observe nothing in it until then.
  report();
  new ResizeObserver(report).observe(document.body);
  // The page around may start to listen later. Then it asks for the height, or (WordPress) says that it is ready.
  addEventListener('message', ({ source, data }: MessageEvent) => {
    const { type, message } = (data ?? {}) as { type?: unknown; message?: unknown };
    if (source !== parent || (type !== 'stgm-guidance-height?' && message !== 'ready')) return;
    reported = 0;
    report();
  });
  if (secret) followLinks(secret);
}

/**
 * Makes links work in the sandbox of WordPress, which blocks them. The script of WordPress opens pages of the frame's own host on
 * request. So a click on a resource opens the page of the entry, where all links work.
 */
function followLinks(secret: string): void {
  addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')!;
    if (link)
      parent.postMessage({ message: 'link', value: new URL(link.href).host === location.host ? link.href : page.href, secret }, '*');
  });
}
