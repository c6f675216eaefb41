/** The policy of the pages: they have no inline styles and no inline scripts, so it is the strictest that there is. */
export const CONTENT_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types stgm-guidance lit-html 'allow-duplicates'";

/** For a URL that contains a version or a hash. */
export const FOREVER = 'public, max-age=31536000, immutable';

/** For everything else: a correction reaches every page in five minutes. */
export const FIVE_MINUTES = 'public, max-age=300';

/** Which headers a kind of file needs. */
export interface HeaderRule {
  /** Paths from the root of the site. `{version}` is any version with three numbers; `…` at the end is everything below. */
  paths: readonly string[];
  /** What else belongs here, in words. */
  others?: string;
  cacheControl: string;
  /** Whether pages of other hosts request these files. */
  cors: boolean;
  /** Paths that no other page requests, in spite of `cors`. */
  withoutCors?: readonly string[];
  why: string;
}

/** The headers of a site. docs/hosting.md shows this table, and the files for all hosts are made from it. */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    paths: ['/v{version}/…', '/content/media/…', '/pictures/…'],
    cacheControl: FOREVER,
    cors: true,
    withoutCors: ['/pictures/…'],
    why: 'the URL contains a version or a hash: these files never change',
  },
  {
    paths: ['/content/…', '/oembed/…', '/integrity.json'],
    cacheControl: FIVE_MINUTES,
    cors: true,
    why: 'a correction reaches every page in five minutes',
  },
  { paths: ['/v1/…', '/stgm-*.js'], cacheControl: FIVE_MINUTES, cors: true, why: 'these move on within the major version' },
  {
    paths: [],
    others: 'pages, `/search/…`, `sitemap.xml`, `robots.txt`',
    cacheControl: FIVE_MINUTES,
    cors: false,
    why: 'no other site loads them',
  },
];

/** The paths whose files never change, for these versions. */
export const unchangingPaths = (versions: readonly string[]): string[] =>
  HEADER_RULES.filter(({ cacheControl }) => cacheControl === FOREVER)
    .flatMap(({ paths }) => paths)
    .flatMap((path) => (path.includes('{version}') ? versions.map((version) => path.replace('{version}', version)) : [path]));
