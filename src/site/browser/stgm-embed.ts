/**
 * For pages that show an entry in a frame: gives each such frame the height of what is in it.
 *
 *     <iframe src="https://host/9/2/embed/" …></iframe>
 *     <script async src="https://host/v1/stgm-embed.js"></script>
 *
 * A message counts only when it comes from the window of a frame on this page, from the origin that the frame was pointed at,
 * and is a sensible height. (@open-iframe-resizer/core 2.1, MIT and kept up, was looked at: it takes any origin "null", knows no bounds, and is six times this.)
 */
const [LEAST, MOST] = [100, 20_000];

const PATH = /\/[\w-]+\/[\w-]+\/(embed\/(index\.html)?)?$/;

/** The address that a frame was pointed at, if it is one of ours by its form. */
function target(frame: HTMLIFrameElement): URL | undefined {
  const url = URL.canParse(frame.src) ? new URL(frame.src) : undefined;
  return url && PATH.test(url.pathname) && (url.pathname.includes('/embed/') || url.searchParams.has('embed')) ? url : undefined;
}

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(target);

addEventListener('message', ({ source, origin, data }: MessageEvent) => {
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  if (type !== 'stgm-guidance-height' || typeof height !== 'number' || !Number.isFinite(height)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || target(frame)!.origin !== origin) return;
  frame.style.height = `${Math.min(MOST, Math.max(LEAST, Math.ceil(height)))}px`;
});

// Those that have told before this script was here. To whoever is in them: in one that has not loaded it is nobody yet, and
// naming the origin would make the browser complain.
for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'stgm-guidance-height?' }, '*');

export {};
