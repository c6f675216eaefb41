<?php

declare(strict_types=1);

namespace Stgm\Guidance;

/**
 * Finds a paragraph that is nothing but a link: the form of embed that every CMS keeps. The rule is in README.md; the script
 * follows the same one.
 */
final class LoneLink
{
    /**
     * What a reader sees although it is not text, and what has a meaning of its own.
     */
    private const MORE = '~<(?:a|audio|button|canvas|code|embed|iframe|img|input|object|picture|select|stgm-guidance|svg|textarea'
        . '|video)\b~i';

    /**
     * The URL of the link, or of the bare URL that is written without a link.
     *
     * @param string $paragraph HTML of a paragraph, from `<p` to `</p>`.
     *
     * @return string|null Null when the paragraph holds anything else that a reader sees.
     */
    public static function url(string $paragraph): ?string
    {
        $html = (string) preg_replace('~<!--.*?-->~s', '', $paragraph);
        if (preg_match('~^(.*?)<a(\s[^>]*)>(.*?)</a\s*>(.*)$~isD', $html, $found)) {
            [, $before, $attributes, $inside, $after] = $found;
            $isLone = !preg_match(self::MORE, $before . $after)
                && !preg_match('~<a\b~i', $inside)
                && self::text($before) === ''
                && in_array(self::text($after), ['', '.'], true);
            return $isLone ? self::attribute($attributes, 'href') : null;
        }
        $text = self::text($html);
        return preg_match('~^https?://\S+$~iD', $text) && !preg_match(self::MORE, $html) ? $text : null;
    }

    /**
     * What a reader reads, without blanks at either end.
     */
    private static function text(string $html): string
    {
        $text = html_entity_decode(strip_tags($html), ENT_QUOTES | ENT_HTML5, 'UTF-8');
        $blanks = '[' . ParagraphHalf::BLANKS . ']*';
        return preg_replace("/^$blanks|$blanks\$/uD", '', $text) ?? $text; // Null where it is not UTF-8.
    }

    private static function attribute(string $attributes, string $name): ?string
    {
        return preg_match("~\\s$name\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))~i", $attributes, $found)
            ? html_entity_decode(end($found), ENT_QUOTES | ENT_HTML5, 'UTF-8')
            : null;
    }
}
