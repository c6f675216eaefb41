<?php

declare(strict_types=1);

namespace Drupal\stgm_guidance;

use Drupal\stgm_guidance\Library\EntryPages;
use Drupal\stgm_guidance\Library\LoneLink;

/**
 * Finds what authors write into texts, and puts guidance in its place.
 *
 *     <p><a href="https://host/9/2/#embed">…</a></p>
 *     <p>https://host/9/2/#embed</p>
 *     <p>[stgm-guidance 9/2]</p>
 *
 * A link must be alone in its paragraph (see LoneLink), a shortcode alone on
 * its line: between two line breaks, or between the ends of a paragraph or
 * block. Everything else stays as it is written.
 */
final class TextUpgrade {

  /**
   * How many entries a text may show. The whole assessment has 92 answers.
   *
   * Each may print some 5 kB: a text with hundreds would be no page any more.
   * What is beyond stays as it is written.
   */
  private const MAX_ENTRIES = 100;

  /**
   * What a line ends at.
   */
  private const BLOCKS = [
    'address', 'article', 'aside', 'blockquote', 'details', 'div', 'dl',
    'fieldset', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5',
    'h6', 'header', 'hr', 'main', 'nav', 'ol', 'p', 'pre', 'section',
    'stgm-guidance', 'table', 'ul',
  ];

  /**
   * What a shortcode may be in: all these may hold blocks.
   */
  private const CONTAINERS = [
    'article', 'aside', 'blockquote', 'body', 'dd', 'details', 'div',
    'footer', 'header', 'li', 'main', 'section', 'td', 'th',
  ];

  /**
   * An upgrade of texts on one site.
   *
   * @param \Drupal\stgm_guidance\Library\EntryPages $pages
   *   Which links are meant.
   * @param \Closure(Embed, \DOMDocument, \DOMElement|null): ?\DOMElement $draw
   *   Draws the tag, with the paragraph of the link inside where there is one.
   *   NULL leaves what is written: there is no such entry.
   */
  public function __construct(
    private readonly EntryPages $pages,
    private readonly \Closure $draw,
  ) {}

  /**
   * Upgrades a text in its place.
   *
   * @param \DOMDocument $document
   *   The text, as Html::load() gives it.
   *
   * @return bool
   *   FALSE when there was nothing, and nothing has been touched.
   */
  public function apply(\DOMDocument $document): bool {
    $paths = new \DOMXPath($document);
    $found = 0;
    $links = '//p[contains(., "#embed") or .//a[contains(@href, "#embed")]][not(ancestor::stgm-guidance)]';
    foreach (iterator_to_array($paths->query($links)) as $paragraph) {
      $found += (int) ($found < self::MAX_ENTRIES && $this->upgradeLink($paragraph));
    }
    foreach (iterator_to_array($paths->query('//text()[contains(., "[")][not(ancestor::stgm-guidance)]')) as $text) {
      $found += (int) ($found < self::MAX_ENTRIES && $this->upgradeShortcode($text));
    }
    return $found > 0;
  }

  /**
   * A paragraph that is nothing but a link to an entry, or nothing but its URL.
   */
  private function upgradeLink(\DOMElement $paragraph): bool {
    $url = LoneLink::url($paragraph->ownerDocument->saveXML($paragraph));
    $embed = $this->pages->readEmbedLink($url);
    if ($embed === NULL) {
      return FALSE;
    }
    // Without the fragment it is a link like any other, and the script, which
    // looks for such paragraphs too, leaves it alone.
    $below = $paragraph->cloneNode(TRUE);
    assert($below instanceof \DOMElement);
    $link = $below->getElementsByTagName('a')->item(0);
    if ($link === NULL) {
      $link = $below->ownerDocument->createElement('a');
      $link->appendChild($below->ownerDocument->createTextNode(str_replace('#embed', '', $url)));
      $below->textContent = '';
      $below->appendChild($link);
    }
    $link->setAttribute('href', str_replace('#embed', '', $url));
    $tag = ($this->draw)($embed, $paragraph->ownerDocument, $below);
    if ($tag === NULL) {
      return FALSE;
    }
    $paragraph->parentNode->replaceChild($tag, $paragraph);
    return TRUE;
  }

  /**
   * A text that is nothing but a shortcode, alone on its line.
   */
  private function upgradeShortcode(\DOMText $text): bool {
    $embed = Shortcode::read($text->data);
    $parent = $text->parentNode;
    $before = self::neighbour($text, 'previousSibling');
    $after = self::neighbour($text, 'nextSibling');
    $is_alone = self::endsLine($before) && self::endsLine($after);
    if ($embed === NULL || !$is_alone || !in_array($parent->nodeName, ['p', ...self::CONTAINERS], TRUE)) {
      return FALSE;
    }
    $tag = ($this->draw)($embed, $text->ownerDocument, NULL);
    if ($tag === NULL) {
      return FALSE;
    }
    foreach ([$before, $after] as $break) {
      if ($break?->nodeName === 'br') {
        $break->parentNode->removeChild($break);
      }
    }
    $parent->replaceChild($tag, $text);
    return TRUE;
  }

  /**
   * The next node on one side that a reader would see, or none.
   */
  private static function neighbour(\DOMNode $node, string $side): ?\DOMNode {
    do {
      $node = $node->$side;
    } while ($node !== NULL && !self::isSeen($node));
    return $node;
  }

  /**
   * TRUE for what a line ends at.
   */
  private static function endsLine(?\DOMNode $neighbour): bool {
    return $neighbour === NULL || $neighbour->nodeName === 'br' || in_array($neighbour->nodeName, self::BLOCKS, TRUE);
  }

  /**
   * FALSE for comments, and for blanks of every kind.
   */
  private static function isSeen(\DOMNode $node): bool {
    return !$node instanceof \DOMComment
      && !($node instanceof \DOMText && preg_match('/^[\s\x{A0}\x{200B}\x{FEFF}]*$/uD', $node->data));
  }

}
