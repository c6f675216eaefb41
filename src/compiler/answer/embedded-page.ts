/** Hosts of players, each with the page on which the video can be opened. */
export const players: readonly { name: string; yes: readonly (readonly [src: string, page: string])[]; src: RegExp; page: string }[] = [
  {
    name: 'youtube',
    yes: [
      ['https://www.youtube.com/embed/abc-D_1?si=x', 'https://www.youtube.com/watch?v=abc-D_1'],
      ['//www.youtube-nocookie.com/embed/abc', 'https://www.youtube.com/watch?v=abc'],
      ['https://www.youtube.com/v/abc', 'https://www.youtube.com/watch?v=abc'],
    ],
    src: /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/(?!videoseries)([\w-]+)/,
    page: 'https://www.youtube.com/watch?v=',
  },
  {
    name: 'vimeo',
    yes: [['https://player.vimeo.com/video/123?h=x', 'https://vimeo.com/123']],
    src: /^https:\/\/player\.vimeo\.com\/video\/(\d+)/,
    page: 'https://vimeo.com/',
  },
  {
    name: 'dailymotion',
    yes: [['https://www.dailymotion.com/embed/video/x1a', 'https://www.dailymotion.com/video/x1a']],
    src: /^https:\/\/(?:www|geo)\.dailymotion\.com\/embed\/video\/(\w+)/,
    page: 'https://www.dailymotion.com/video/',
  },
];

/**
 * The page that a frame shows, as a URL for a link.
 *
 * @param src as the frame has it
 * @returns the page of the video for a known player, else the URL itself; undefined where that opens nothing
 */
export function embeddedPage(src: string): string | undefined {
  const url = src
    .trim()
    .replace(/^\/\//, 'https://')
    .replace(/^http:/, 'https:');
  for (const player of players) {
    const id = player.src.exec(url)?.[1];
    if (id !== undefined) return player.page + id;
  }
  return /^https:\/\/\S+$/.test(url) && URL.canParse(url) ? url : undefined;
}
