<?php

declare(strict_types=1);

namespace Drupal\stgm_guidance\Render;

/**
 * Draws an entry in plain HTML.
 *
 * That is what search engines and readers without JavaScript have, and what
 * stands there until the script runs.
 */
final class EntryRenderer {

  private const RIGHT_TO_LEFT = '/^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i';

  /**
   * Draws into one document.
   *
   * @param \DOMDocument $document
   *   What the nodes are for.
   * @param string $base
   *   URL of the content folder.
   */
  public function __construct(private readonly \DOMDocument $document, private readonly string $base) {}

  /**
   * Title, answer and resources.
   *
   * @param array<string, mixed> $entry
   *   As BundleReader gives it.
   * @param string $asked
   *   The language that was asked for: our own words follow it.
   * @param int $level
   *   Of the title, 2 to 6.
   */
  public function render(array $entry, string $asked, int $level): \DOMElement {
    $words = new EntryWords($asked);
    $renderer = new NodeRenderer($this->document, $level, $this->base);
    // Where the page speaks another language than the entry, say which.
    $foreign = EntryWords::sameLanguage($entry['lang'], $words->lang) ? '' : ' · ' . $words->languageName($entry['lang']);
    $element = $renderer->element(
      'div',
      ['class' => 'stgm-guidance__entry', 'lang' => $entry['lang'], 'dir' => preg_match(self::RIGHT_TO_LEFT, $entry['lang']) ? 'rtl' : 'ltr'],
      $renderer->element('p', ['lang' => $words->lang], $renderer->element('small', [], $words->get('yourAnswer') . $foreign)),
      $renderer->element("h$level", [], $entry['title']),
      $renderer->nodes($entry['answer']),
    );
    if ($entry['resources'] || $entry['resourcesIntro']) {
      $element->append(...$this->resources($entry, $words, $renderer, $level));
    }
    return $element;
  }

  /**
   * Heading, lead-in and list.
   *
   * The heading is the author's own where the lead-in begins with one.
   *
   * @param array<string, mixed> $entry
   *   The entry.
   * @param \Drupal\stgm_guidance\Render\EntryWords $words
   *   Our words.
   * @param \Drupal\stgm_guidance\Render\NodeRenderer $renderer
   *   Builds the nodes.
   * @param int $level
   *   Of the title.
   *
   * @return list<\DOMNode>
   *   One after the other.
   */
  private function resources(array $entry, EntryWords $words, NodeRenderer $renderer, int $level): array {
    $intro = $entry['resourcesIntro'];
    $heading = 'h' . min(6, $level + 1);
    $is_written = is_array($intro[0] ?? NULL) && preg_match('/^h\d$/', $intro[0][0]);
    $first = $is_written ? array_shift($intro)[2] : NULL;
    $parts = [$first === NULL ? $renderer->element($heading, ['lang' => $words->lang], $words->get('resources')) : $renderer->element($heading, [], $renderer->nodes($first))];
    if ($intro) {
      $parts[] = $renderer->nodes($intro);
    }
    if ($entry['resources']) {
      $parts[] = $renderer->element('ul', [], ...array_map(fn (array $resource): \DOMElement => $this->resource($resource, $entry['lang'], $words, $renderer), $entry['resources']));
    }
    return $parts;
  }

  /**
   * One resource: what opens, and what is known of it before the click.
   *
   * @param array<string, mixed> $resource
   *   The resource.
   * @param string $lang
   *   Of the entry.
   * @param \Drupal\stgm_guidance\Render\EntryWords $words
   *   Our words.
   * @param \Drupal\stgm_guidance\Render\NodeRenderer $renderer
   *   Builds the nodes.
   */
  private function resource(array $resource, string $lang, EntryWords $words, NodeRenderer $renderer): \DOMElement {
    $parts = parse_url($resource['url']);
    $is_pdf = $resource['kind'] === 'document' && preg_match('/\.pdf$/i', $parts['path'] ?? '');
    $resource_lang = $resource['lang'] ?? $lang;
    $facts = array_filter([
      $words->get($is_pdf ? 'pdf' : $resource['kind']),
      preg_replace('/^www\./', '', $parts['host'] ?? $parts['path'] ?? ''),
      (string) $resource['year'],
      EntryWords::sameLanguage($resource_lang, $lang) ? '' : $words->languageName($resource_lang),
    ]);
    $row = $renderer->element(
      'li',
      [],
      $renderer->element('a', ['href' => $resource['url'], 'lang' => $resource_lang] + NodeRenderer::LINK, $resource['title'] === '' ? $resource['url'] : $resource['title']),
      $renderer->element('br'),
      $renderer->element('small', ['lang' => $words->lang], implode(' · ', $facts)),
    );
    if ($resource['note']) {
      $row->append($renderer->element('div', [], $renderer->nodes($resource['note'])));
    }
    return $row;
  }

}
