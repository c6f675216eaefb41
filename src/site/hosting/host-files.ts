import { renderHeadersFile } from './render-headers-file.js';
import { renderHtaccess } from './render-htaccess.js';
import { renderWebConfig } from './render-web-config.js';

/** The hosts for which a site can have a file with its headers. `netlify` is also the one of Cloudflare Pages. */
export const HOSTS = ['github-pages', 'netlify', 'apache', 'iis'] as const;

export type Host = (typeof HOSTS)[number];

/** A host's file with settings, in the root of the site. */
export interface HostFile {
  path: string;
  text: string;
}

/**
 * The file with which a host serves a site as it should.
 *
 * @param options.base URL of the site's root
 * @param options.versions the versions whose scripts the site has, such as `1.0.0`
 */
export function hostFile(host: Host, { base, versions }: { base: string; versions: readonly string[] }): HostFile {
  switch (host) {
    case 'github-pages':
      return { path: '.nojekyll', text: '' };
    case 'netlify':
      return { path: '_headers', text: renderHeadersFile(versions) };
    case 'apache':
      return { path: '.htaccess', text: renderHtaccess(new URL(base).pathname) };
    case 'iis':
      return { path: 'web.config', text: renderWebConfig(versions) };
  }
}
