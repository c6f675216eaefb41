<?php

declare(strict_types=1);

namespace Drupal\stgm_guidance\Plugin\Filter;

use Drupal\Component\Utility\Html;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;
use Drupal\stgm_guidance\Guidance;
use Drupal\stgm_guidance\Library\Embed;
use Drupal\stgm_guidance\Library\ParagraphSplitter;
use Drupal\stgm_guidance\TextUpgrade;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * Turns links with `#embed` and shortcodes into guidance.
 */
#[Filter(
  id: 'stgm_guidance',
  title: new TranslatableMarkup('STGM guidance'),
  type: FilterInterface::TYPE_TRANSFORM_REVERSIBLE,
  description: new TranslatableMarkup('Shows guidance in place of links to its pages and of [stgm-guidance 9/2]. Place it after "Limit allowed HTML tags", "Convert line breaks" and "Convert URLs into links", and before "Correct faulty and chopped off HTML".'),
  weight: 5,
)]
final class GuidanceFilter extends FilterBase implements ContainerFactoryPluginInterface {

  /**
   * The filter of one text format.
   *
   * Services are neither private nor readonly in plugins: Drupal takes them out
   * when it serializes one, and puts them back.
   *
   * @param array<string, mixed> $configuration
   *   Of the filter.
   * @param string $plugin_id
   *   Its id.
   * @param mixed $plugin_definition
   *   Its definition.
   * @param \Drupal\stgm_guidance\Guidance $guidance
   *   Makes the tags.
   */
  public function __construct(array $configuration, $plugin_id, $plugin_definition, protected Guidance $guidance) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(
    ContainerInterface $container,
    array $configuration,
    $plugin_id,
    $plugin_definition,
  ): static {
    return new static(
      $configuration,
      $plugin_id,
      $plugin_definition,
      $container->get('stgm_guidance.guidance'),
    );
  }

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode): FilterProcessResult {
    $result = new FilterProcessResult($text);
    $is_raw = (bool) preg_match('/<stgm-guidance\b|\sdata-stgm-guidance\b/i', $text);
    if (!$is_raw && !preg_match('/#embed|\[stgm-guidance/i', $text)) {
      return $result;
    }
    // A text that stays as it is needs them too: another host would change it.
    $result->addCacheTags($this->guidance->cacheTags());
    $settings = $this->guidance->settings();
    $lang = $settings->language((string) $langcode);
    $draw = function (Embed $embed, \DOMDocument $document, ?\DOMElement $below) use ($lang): ?\DOMElement {
      return $this->guidance->tag($embed->in($lang), $document, $below);
    };
    $document = Html::load($text);
    $is_upgraded = (new TextUpgrade($settings->pages(), $draw))->apply($document);
    if ($is_upgraded) {
      // A shortcode on its line may have been in a paragraph.
      $splitter = new ParagraphSplitter('<stgm-guidance\b[^>]*>.*?</stgm-guidance>');
      $result->setProcessedText($splitter->split(Html::serialize($document)));
    }
    // Where the format lets people write the tag itself, it needs the script,
    // and it needs to know where the texts are.
    if ($is_raw) {
      $result->setProcessedText($this->guidance->locate($result->getProcessedText()));
    }
    if ($is_upgraded || $is_raw) {
      $result->addAttachments(['library' => [Guidance::LIBRARY]]);
    }
    return $result;
  }

  /**
   * {@inheritdoc}
   *
   * There is one tip, long or short. Drupal 12 is to drop $long: then drop it
   * here too.
   */
  public function tips($long = FALSE): TranslatableMarkup {
    return $this->t('Write [stgm-guidance 9/2] alone on a line to show the guidance for question 9, answer 2.');
  }

}
