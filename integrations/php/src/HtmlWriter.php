<?php

declare(strict_types=1);

namespace Stgm\Guidance;

/**
 * Writes a tree as HTML text. Names of tags and attributes come from this library; texts and values are untrusted.
 */
final class HtmlWriter
{
    private const VOID = ['br', 'hr', 'img'];

    /**
     * @var callable(string): string
     */
    private $escape;

    /**
     * @param callable(string): string|null $escape Makes a text safe in an element and in a quoted attribute. A system that
     *                                              gives more characters a meaning, as WordPress does to brackets, hands in its own.
     */
    public function __construct(?callable $escape = null)
    {
        $this->escape = $escape ?? static function (string $text): string {
            return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
        };
    }

    /**
     * HTML of a list of nodes.
     *
     * @param array<mixed> $nodes Texts, and tags as name, attributes, nodes inside.
     */
    public function write(array $nodes): string
    {
        $html = '';
        foreach ($nodes as $node) {
            if (is_string($node)) {
                $html .= $this->text($node);
                continue;
            }
            [$name, $attributes, $inside] = $node;
            $html .= "<$name" . $this->attributes($attributes) . '>';
            $html .= in_array($name, self::VOID, true) ? '' : $this->write($inside) . "</$name>";
        }
        return $html;
    }

    /**
     * ` name="value"` for each attribute.
     *
     * @param array<string, string|int> $attributes
     */
    public function attributes(array $attributes): string
    {
        $html = '';
        foreach ($attributes as $name => $value) {
            $html .= " $name=\"" . $this->text((string) $value) . '"';
        }
        return $html;
    }

    /**
     * Browsers show U+FFFD in the place of a NUL.
     */
    private function text(string $text): string
    {
        return ($this->escape)(str_replace("\0", "\u{FFFD}", $text));
    }
}
