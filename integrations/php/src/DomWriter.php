<?php

declare(strict_types=1);

namespace Stgm\Guidance;

/**
 * Builds a tree as nodes of a document. No HTML is written as text here: the code that saves the document escapes it.
 */
final class DomWriter
{
    /**
     * @var \DOMDocument
     */
    private $document;

    public function __construct(\DOMDocument $document)
    {
        $this->document = $document;
    }

    /**
     * The element of a tag.
     *
     * @param array{string, array<string, string|int>, array<mixed>} $tag Name, attributes, nodes inside.
     */
    public function element(array $tag): \DOMElement
    {
        [$name, $attributes, $inside] = $tag;
        $element = $this->document->createElement($name);
        foreach ($attributes as $key => $value) {
            $element->setAttribute($key, self::printable((string) $value));
        }
        foreach (in_array($name, ['br', 'hr', 'img'], true) ? [] : $inside as $node) {
            $element->appendChild(
                is_string($node) ? $this->document->createTextNode(self::printable($node)) : $this->element($node)
            );
        }
        return $element;
    }

    /**
     * PHP's DOM ends a text at its first NUL. Browsers show U+FFFD in its place.
     */
    private static function printable(string $text): string
    {
        return str_replace("\0", "\u{FFFD}", $text);
    }
}
