<?php

declare(strict_types=1);

namespace Stgm\Guidance;

/**
 * The id of a question or choice. It is safe in a path, a URL and a tag.
 */
final class Id
{
    /**
     * Quotation marks that people paste along with an id, for a character class.
     */
    public const QUOTES = '"\'\p{Pi}\p{Pf}„‚″′';

    /**
     * Matches an id inside a larger expression.
     */
    public const PATTERN = '[A-Za-z0-9][A-Za-z0-9_-]{0,31}';

    /**
     * The same as readId of src/bundle/id.ts.
     *
     * @param mixed $value Anything.
     *
     * @return string|null The id without the blanks and quotation marks around it, or null.
     */
    public static function read($value): ?string
    {
        $around = '[\s\x{A0}\x{FEFF}' . self::QUOTES . ']*';
        $isText = is_string($value) || is_int($value);
        return $isText && preg_match("/^$around(" . self::PATTERN . ")$around\$/uD", (string) $value, $found) ? $found[1] : null;
    }
}
