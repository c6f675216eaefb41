/**
 * Sets the height of each frame with an entry to the height of its content. For pages that show entries in frames:
 *
 *     <iframe src="https://host/9/2/embed/" …></iframe>
 *     <script async src="https://host/v1/stgm-embed.js"></script>
 *
 * A message counts only if it comes from the window of a frame on this page and from the origin in the frame's `src`, and if its height
 * is between the two limits. (@open-iframe-resizer/core 2.1 is maintained, but accepts the origin "null", has no limits, and is six
 * times as large.)
 */
const [MIN_HEIGHT, MAX_HEIGHT] = [100, 20_000];

const PATH = /\/[\w-]+\/[\w-]+\/(embed\/(index\.html)?)?$/;

/** The URL in a frame's `src`, if it looks like the URL of an entry for frames. */
function urlOf(frame: HTMLIFrameElement): URL | undefined {
  const url = URL.canParse(frame.src) ? new URL(frame.src) : undefined;
  return url && PATH.test(url.pathname) && (url.pathname.includes('/embed/') || url.searchParams.has('embed')) ? url : undefined;
}

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(urlOf);

addEventListener('message', ({ source, origin, data }: MessageEvent) => {
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  if (type !== 'stgm-guidance-height' || typeof height !== 'number' || !Number.isFinite(height)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || urlOf(frame)!.origin !== origin) return;
  frame.style.height = `${Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, Math.ceil(height)))}px`;
});

// Asks frames that reported their height before this script was loaded. To any origin: a frame that is still loading does not have
// the origin of its URL yet, and the browser would complain.
for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'stgm-guidance-height?' }, '*');

export {};
