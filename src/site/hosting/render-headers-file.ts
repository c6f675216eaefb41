import { CONTENT_POLICY, FOREVER, unchangingPaths } from './header-rules.js';

/**
 * The file `_headers` of Netlify, Cloudflare Pages and similar services. No header is set twice for one path: some of them
 * would join the two values. They make browsers ask again for everything that has no `Cache-Control` here.
 *
 * @param versions the versions whose scripts the site has
 * @see https://docs.netlify.com/manage/routing/headers/
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export const renderHeadersFile = (versions: readonly string[]): string => `/*
  Access-Control-Allow-Origin: *
  X-Content-Type-Options: nosniff
  Content-Security-Policy: ${CONTENT_POLICY}
${unchangingPaths(versions)
  .map((path) => `${path.replace('…', '*')}\n  Cache-Control: ${FOREVER}\n`)
  .join('')}`;
