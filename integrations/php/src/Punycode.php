<?php

declare(strict_types=1);

namespace Stgm\Guidance;

/**
 * Decodes the labels of international domain names. PHP's own function needs the extension intl, which many servers lack.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3492#section-6.2
 */
final class Punycode
{
    private const BASE = 36;
    private const T_MIN = 1;
    private const T_MAX = 26;

    /**
     * What a label stands for.
     *
     * @param string $label Without `xn--`, in lower case.
     *
     * @return string|null UTF-8, or null when it is not Punycode.
     */
    public static function decode(string $label): ?string
    {
        $delimiter = strrpos($label, '-');
        $points = $delimiter > 0 ? array_map('ord', str_split(substr($label, 0, $delimiter))) : [];
        $rest = $delimiter === false ? $label : substr($label, $delimiter + 1);
        $point = 128;
        $bias = 72;
        $index = 0;
        for ($at = 0; $at < strlen($rest);) {
            $before = $index;
            $weight = 1;
            for ($k = self::BASE;; $k += self::BASE) {
                $digit = strpos('abcdefghijklmnopqrstuvwxyz0123456789', $rest[$at++] ?? ' ');
                if ($digit === false) {
                    return null;
                }
                $index += $digit * $weight;
                $threshold = min(self::T_MAX, max(self::T_MIN, $k - $bias));
                if ($digit < $threshold) {
                    break;
                }
                $weight *= self::BASE - $threshold;
                // Larger than any code point: not a name, and no number that PHP could add up.
                if ($weight > 0x7FFFFFFF) {
                    return null;
                }
            }
            $count = count($points) + 1;
            $bias = self::adapt($index - $before, $count, $before === 0);
            $point += intdiv($index, $count);
            $index %= $count;
            if ($point > 0x10FFFF || ($point >= 0xD800 && $point <= 0xDFFF)) {
                return null;
            }
            array_splice($points, $index++, 0, [$point]);
        }
        return implode('', array_map([self::class, 'character'], $points));
    }

    private static function adapt(int $delta, int $count, bool $isFirst): int
    {
        $delta = intdiv($delta, $isFirst ? 700 : 2);
        $delta += intdiv($delta, $count);
        for ($k = 0; $delta > 455; $k += self::BASE) {
            $delta = intdiv($delta, 35);
        }
        return $k + intdiv(36 * $delta, $delta + 38);
    }

    /**
     * UTF-8 of a code point. mb_chr() needs an extension.
     */
    private static function character(int $point): string
    {
        return html_entity_decode("&#$point;", ENT_NOQUOTES | ENT_HTML5, 'UTF-8');
    }
}
