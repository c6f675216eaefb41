<?php

declare(strict_types=1);

namespace Drupal\stgm_guidance;

use Drupal\Component\Utility\Html;
use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\Core\Extension\ExtensionPathResolver;
use Drupal\Core\File\FileUrlGeneratorInterface;
use Drupal\Core\Render\Markup;
use Drupal\stgm_guidance\Library\ContentFolder;
use Drupal\stgm_guidance\Library\DomWriter;
use Drupal\stgm_guidance\Library\Embed;
use Drupal\stgm_guidance\Library\EntryRenderer;

/**
 * Makes the tag with the answer inside, for the filter and the block.
 */
final class Guidance {

  public const LIBRARY = 'stgm_guidance/element';

  /**
   * The texts that came with the module, for pickers too.
   */
  public readonly ContentFolder $content;

  /**
   * The folder that package.mjs fills, relative to the root of the site.
   */
  private readonly string $assets;

  /**
   * The service.
   *
   * @param \Drupal\Core\Config\ConfigFactoryInterface $configFactory
   *   Where the settings are.
   * @param \Drupal\Core\Extension\ExtensionPathResolver $paths
   *   Where this module is.
   * @param \Drupal\Core\File\FileUrlGeneratorInterface $urls
   *   Makes URLs of its files.
   * @param string $root
   *   Root of the site on the disk.
   */
  public function __construct(
    private readonly ConfigFactoryInterface $configFactory,
    ExtensionPathResolver $paths,
    private readonly FileUrlGeneratorInterface $urls,
    string $root,
  ) {
    $this->assets = $paths->getPath('module', 'stgm_guidance') . '/assets';
    $this->content = new ContentFolder("$root/$this->assets/content");
  }

  /**
   * What the site has chosen. What depends on it needs cacheTags().
   */
  public function settings(): Settings {
    return new Settings((array) $this->configFactory->get(Settings::NAME)->get());
  }

  /**
   * The cache tags of everything that this service makes.
   *
   * @return string[]
   *   Cache tags.
   */
  public function cacheTags(): array {
    return $this->configFactory->get(Settings::NAME)->getCacheTags();
  }

  /**
   * The tag with its fallback inside; it needs the library.
   *
   * With the texts of the module, the fallback is the answer itself. With texts
   * from the host it is a link to the page of the entry there: this server
   * requests nothing from the host.
   *
   * @param \Drupal\stgm_guidance\Library\Embed $embed
   *   Which entry, in a language.
   * @param \DOMDocument $document
   *   What the tag is for.
   * @param \DOMElement|null $below
   *   The author's own paragraph, to be kept in the tag.
   *
   * @return \DOMElement|null
   *   NULL where there is no such entry.
   */
  public function tag(Embed $embed, \DOMDocument $document, ?\DOMElement $below = NULL): ?\DOMElement {
    $settings = $this->settings();
    $entry = $this->content->entry($embed);
    $base = $this->contentBase($settings);
    $inside = [];
    if ($settings->readsFromHost) {
      $url = $settings->pages()->url($embed);
      $inside = $below === NULL ? [['p', [], [['a', ['href' => $url], [$entry['title'] ?? $url]]]]] : [];
    }
    elseif ($entry !== NULL) {
      $renderer = new EntryRenderer($embed, $base);
      $is_met = $embed->isMetBy($entry);
      $inside = [$is_met ? $renderer->render($entry, $embed->isFolded()) : $renderer->notice($entry, $settings->pages()->questionUrl($embed))];
      // The paragraph is about the statement that was here before.
      $below = $is_met ? $below : NULL;
    }
    else {
      return NULL;
    }
    // The attribute src is always there: the script may come from elsewhere.
    $tag = (new DomWriter($document))->element(['stgm-guidance', $embed->toAttributes() + ['src' => $base], $inside]);
    if ($below !== NULL) {
      $tag->appendChild($below);
    }
    return $tag;
  }

  /**
   * Says in tags that somebody wrote where the texts are, unless they say it.
   *
   * The script looks for texts next to itself, and there they are not.
   *
   * @param string $text
   *   HTML.
   */
  public function locate(string $text): string {
    $src = htmlspecialchars($this->contentBase($this->settings()));
    return preg_replace(
      [
        '/<stgm-guidance\b(?![^>]*\ssrc\s*=)/i',
        '/<div\b(?=[^>]*\sdata-stgm-guidance\s*=)(?![^>]*\sdata-stgm-src\s*=)/i',
      ],
      ["<stgm-guidance src=\"$src\"", "<div data-stgm-src=\"$src\""],
      $text,
    ) ?? $text;
  }

  /**
   * The content folder as a URL that ends in a slash.
   */
  private function contentBase(Settings $settings): string {
    return $settings->readsFromHost
      ? "{$settings->host}content/"
      : $this->urls->generateString("$this->assets/content/");
  }

  /**
   * The same for a page that is put together from render arrays.
   *
   * @param \Drupal\stgm_guidance\Library\Embed $embed
   *   Which entry, in a language.
   *
   * @return array<string, mixed>
   *   A render array, empty where there is no such entry.
   */
  public function build(Embed $embed): array {
    $document = Html::load('');
    $tag = $this->tag($embed, $document);
    if ($tag === NULL) {
      return [];
    }
    $document->getElementsByTagName('body')->item(0)->appendChild($tag);
    return [
      // Made of nodes, and escaped by the one who writes them out.
      '#markup' => Markup::create(Html::serialize($document)),
      '#attached' => ['library' => [self::LIBRARY]],
    ];
  }

}
