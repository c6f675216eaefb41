<?php

declare(strict_types=1);

namespace Stgm\Guidance;

/**
 * Which URLs an answer may link to or show: the rules of src/bundle/allowed-url.ts.
 *
 * PHP has no WHATWG URL parser. Where this check is unsure what a browser would open, it refuses.
 */
final class AllowedUrl
{
    /**
     * The URL that a link may open: absolute, with the scheme `https`, `http`, `mailto` or `tel`.
     *
     * @param mixed $value Untrusted.
     *
     * @return string|null The URL, not yet escaped for HTML, or null when it is refused.
     */
    public static function link($value): ?string
    {
        // Browsers remove control characters and read a backslash as a slash: none is needed in a URL that means well.
        if (!is_string($value) || preg_match('/[\x00-\x20\x7F\\\\]/', $value)) {
            return null;
        }
        if (preg_match('~^https?://([^/?#]*)~i', $value, $found)) {
            if (!Host::isAllowed($found[1])) {
                return null;
            }
        } elseif (!preg_match('~^(mailto|tel):~i', $value)) {
            return null;
        }
        return preg_replace_callback(
            '/["<>^`{}]/',
            static function (array $found): string {
                return rawurlencode($found[0]);
            },
            $value
        );
    }

    /**
     * An image that the compiler has put next to the bundle: `media/{hash}.{type}`.
     *
     * @param mixed $value Untrusted.
     *
     * @return string|null The path relative to the content folder, or null.
     */
    public static function media($value): ?string
    {
        return is_string($value) && preg_match('#^media/[A-Za-z0-9_-]+\.[A-Za-z0-9_]+$#D', $value) ? $value : null;
    }

    /**
     * The host as a reader knows it: in lower case, without port and `www.`; '' for `mailto:` and `tel:`.
     *
     * @param string $url As link() returns it.
     */
    public static function host(string $url): string
    {
        return preg_match('~^https?://(?:[^/?#]*@)?([^/?#]*?)(?::\d*)?(?:[/?#]|$)~i', $url, $found)
            ? (string) preg_replace('/^www\./', '', strtolower($found[1]))
            : '';
    }

    /**
     * The path: of a page what follows the host, of `mailto:` and `tel:` what follows the scheme.
     *
     * @param string $url As link() returns it.
     */
    public static function path(string $url): string
    {
        return preg_match('~^(?:https?://[^/?#]*|[a-z]+:)([^?#]*)~i', $url, $found) ? $found[1] : '';
    }
}
