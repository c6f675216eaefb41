<?php

declare(strict_types=1);

namespace Stgm\Guidance;

/**
 * Languages as BCP 47 tags: `tr`, `en-GB`.
 */
final class Language
{
    /**
     * Matches a tag inside a larger expression.
     */
    public const PATTERN = '[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*';

    /**
     * A language tag, or null.
     *
     * @param mixed $value Anything.
     */
    public static function read($value): ?string
    {
        return is_string($value) && preg_match('/^' . self::PATTERN . '$/D', $value) ? $value : null;
    }

    /**
     * True when a reader would call both the same language: `en` and `en-GB`.
     */
    public static function isSame(string $one, string $other): bool
    {
        return self::withoutRegion($one) === self::withoutRegion($other);
    }

    /**
     * The language alone, in lower case: `en` of `en-GB`.
     */
    public static function withoutRegion(string $lang): string
    {
        return strtolower(explode('-', $lang)[0]);
    }

    /**
     * The direction of text, for `dir`. As in src/element/languages.ts.
     *
     * @return string `rtl` or `ltr`.
     */
    public static function direction(string $lang): string
    {
        return preg_match('/^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i', $lang) ? 'rtl' : 'ltr';
    }
}
