import { CONTENT_POLICY, unchangingPaths } from './header-rules.js';

/** Types that IIS does not know, or knows under another name. Without a type it answers 404. */
const TYPES = {
  '.json': 'application/json',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': CONTENT_POLICY,
};

/**
 * The file `web.config` of IIS, also under Plesk for Windows. It needs no module that is not installed by default. What is added
 * is removed first: IIS answers 500 where the server has the same entry already.
 *
 * @param versions the versions whose scripts the site has
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/staticcontent/
 */
export function renderWebConfig(versions: readonly string[]): string {
  const types = Object.entries(TYPES).map(
    ([ending, type]) => `      <remove fileExtension="${ending}" />\n      <mimeMap fileExtension="${ending}" mimeType="${type}" />\n`,
  );
  const headers = Object.entries(HEADERS).map(
    ([name, value]) => `        <remove name="${name}" />\n        <add name="${name}" value="${value}" />\n`,
  );
  const unchanging = unchangingPaths(versions).map(
    (path) => `  <location path="${path.replace(/^\/|\/…$/g, '')}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <staticContent>
${types.join('')}      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="00:05:00" cacheControlCustom="public" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${headers.join('')}      </customHeaders>
    </httpProtocol>
    <defaultDocument>
      <files>
        <remove value="index.html" />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <security>
      <requestFiltering>
        <hiddenSegments>
          <remove segment=".stgm-guidance-site.json" />
          <add segment=".stgm-guidance-site.json" />
        </hiddenSegments>
      </requestFiltering>
    </security>
  </system.webServer>
${unchanging.join('')}</configuration>
`;
}
