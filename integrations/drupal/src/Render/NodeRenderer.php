<?php

declare(strict_types=1);

namespace Drupal\stgm_guidance\Render;

/**
 * Builds a page's nodes one by one, from names that are ours.
 *
 * As in the element no HTML is put together as text, so there is nothing to
 * escape here: whoever writes the document out does it.
 */
final class NodeRenderer {

  /**
   * A link tells the other side nothing, and gives it no hold of this page.
   */
  public const LINK = ['rel' => 'noopener noreferrer', 'referrerpolicy' => 'no-referrer'];

  /**
   * A renderer for one entry.
   *
   * @param \DOMDocument $document
   *   What the nodes are for.
   * @param int $level
   *   Of the title: `h1` of a tree comes one below it.
   * @param string $base
   *   URL of the folder that `media/` is in.
   */
  public function __construct(
    private readonly \DOMDocument $document,
    private readonly int $level,
    private readonly string $base,
  ) {}

  /**
   * An element.
   *
   * @param string $name
   *   Ours, or from the allow-list.
   * @param array<string, string|int|null> $attributes
   *   Names are ours, addresses have been checked; NULL leaves one out.
   * @param \DOMNode|string ...$inside
   *   Elements, fragments and text.
   */
  public function element(string $name, array $attributes = [], \DOMNode|string ...$inside): \DOMElement {
    $element = $this->document->createElement($name);
    foreach (array_filter($attributes, static fn ($value): bool => $value !== NULL) as $key => $value) {
      $element->setAttribute($key, self::printable((string) $value));
    }
    foreach ($inside as $node) {
      $node = is_string($node) ? $this->document->createTextNode(self::printable($node)) : $node;
      // An empty fragment cannot be appended.
      if (!$node instanceof \DOMDocumentFragment || $node->hasChildNodes()) {
        $element->appendChild($node);
      }
    }
    return $element;
  }

  /**
   * The tree of an answer.
   *
   * @param array<mixed> $nodes
   *   As NodeReader gives them.
   */
  public function nodes(array $nodes): \DOMDocumentFragment {
    $fragment = $this->document->createDocumentFragment();
    foreach ($nodes as $node) {
      $fragment->appendChild(is_string($node) ? $this->document->createTextNode(self::printable($node)) : $this->tag(...$node));
    }
    return $fragment;
  }

  /**
   * One tag of a tree.
   *
   * @param string $name
   *   From the allow-list.
   * @param array<string, string|int> $attributes
   *   Checked.
   * @param array<mixed> $inside
   *   Nodes.
   */
  private function tag(string $name, array $attributes, array $inside): \DOMElement {
    if ($name === 'img') {
      return $this->element('img', ['src' => $this->base . $attributes['src'], 'alt' => $attributes['alt'] ?? '', 'loading' => 'lazy'] + $attributes);
    }
    if (preg_match('/^h([1-6])$/', $name, $found)) {
      $name = 'h' . min(6, $this->level + (int) $found[1]);
    }
    return $this->element($name, $attributes + ($name === 'a' ? self::LINK : []), $this->nodes($name === 'br' || $name === 'hr' ? [] : $inside));
  }

  /**
   * PHP's DOM ends a text at its first NUL: the parser of browsers shows this.
   *
   * @param string $text
   *   UTF-8.
   */
  private static function printable(string $text): string {
    return str_replace("\0", "\u{FFFD}", $text);
  }

}
