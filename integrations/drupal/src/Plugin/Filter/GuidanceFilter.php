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
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): static {
    return new static($configuration, $plugin_id, $plugin_definition, $container->get('stgm_guidance.guidance'));
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
    // Also for a text that stays as it is: another host would change it.
    $result->addCacheTags($this->guidance->cacheTags());
    $settings = $this->guidance->settings();
    $draw = fn (Embed $embed, \DOMDocument $document, ?\DOMElement $below): ?\DOMElement => $this->guidance->tag($embed->in($settings->language((string) $langcode)), $document, $below);
    $document = Html::load($text);
    $is_upgraded = (new TextUpgrade($settings->pages(), $draw))->apply($document);
    if ($is_upgraded) {
      // The text has been parsed by now: a paragraph may still hold a tag.
      $result->setProcessedText((new ParagraphSplitter('<stgm-guidance\b[^>]*>.*?</stgm-guidance>'))->split(Html::serialize($document)));
    }
    // Where the format lets people write the tag itself, it needs the script.
    if ($is_upgraded || $is_raw) {
      $result->addAttachments(['library' => [Guidance::LIBRARY]]);
    }
    return $result;
  }

  /**
   * {@inheritdoc}
   */
  public function tips($long = FALSE): TranslatableMarkup {
    return $this->t('Write [stgm-guidance 9/2] alone on a line to show the guidance for question 9, answer 2.');
  }

}
