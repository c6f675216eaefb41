import { CONTENT_POLICY, FIVE_MINUTES, FOREVER } from './header-rules.js';

/**
 * The file `.htaccess` of Apache. It works without the modules too, with fewer headers.
 *
 * @param root path of the site on its host, with `/` at both ends
 */
export const renderHtaccess = (root: string): string => `ErrorDocument 404 ${root}404.html
AddType text/javascript .js
AddDefaultCharset utf-8
RedirectMatch 404 "/\\.(?!well-known/)"

<IfModule mod_headers.c>
    Header always set X-Content-Type-Options nosniff
    Header always set Cache-Control "${FIVE_MINUTES}" "expr=%{REQUEST_STATUS} != 404"
    Header always set Cache-Control "no-cache" "expr=%{REQUEST_STATUS} == 404"
    Header always set Cache-Control "${FOREVER}" "expr=%{REQUEST_STATUS} != 404 && %{REQUEST_URI} =~ m#^${root}(v\\d+\\.\\d+\\.\\d+[^/]*|content/media|pictures)/#"
    Header always set Access-Control-Allow-Origin "*" "expr=%{THE_REQUEST} =~ m#^\\S+ ${root}(content/|oembed/|integrity\\.json|(v[\\d.]+/)?stgm-[a-z]+\\.js)#"
    Header always set Content-Security-Policy "${CONTENT_POLICY}" "expr=%{CONTENT_TYPE} =~ m#^text/html#"
</IfModule>

<IfModule mod_rewrite.c>
    RewriteEngine On
    RewriteCond %{QUERY_STRING} (^|&)embed(=|&|$)
    RewriteCond %{REQUEST_FILENAME}embed/index.html -f
    RewriteRule ^(.*)/$ ${root}$1/embed/ [R=302,L,QSD]

    RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
    RewriteCond %{REQUEST_FILENAME}.br -f
    RewriteRule ^(.*)$ $1.br [L]
    <FilesMatch "\\.(html|js|css|json|svg|xml|txt)\\.br$">
        RemoveType .br
        RemoveLanguage .br
        AddEncoding br .br
        SetEnv no-gzip 1
        <IfModule mod_headers.c>
            Header append Vary Accept-Encoding
        </IfModule>
    </FilesMatch>
</IfModule>
`;
