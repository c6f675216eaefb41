<?php

namespace Drupal\Component\Utility {

  use Masterminds\HTML5;

  class Html {

    public static function load($html) {
      return (new HTML5(['disable_html_ns' => TRUE, 'encoding' => 'UTF-8']))->loadHTML("<body>$html");
    }

    public static function serialize(\DOMDocument $document) {
      return (new HTML5())->saveHTML($document->getElementsByTagName('body')->item(0)->childNodes);
    }

  }

}

namespace Drupal\Core\Render {

  final class Markup implements \Stringable {

    private function __construct(private string $string) {}

    public static function create($string) {
      return new self((string) $string);
    }

    public function __toString(): string {
      return $this->string;
    }

  }

}

namespace Drupal\filter {

  class FilterProcessResult {

    public array $tags = [];

    public array $attachments = [];

    public function __construct(protected $processedText = '') {}

    public function getProcessedText() {
      return $this->processedText;
    }

    public function setProcessedText($processed_text) {
      $this->processedText = $processed_text;
      return $this;
    }

    public function addCacheTags(array $cache_tags) {
      $this->tags = array_merge($this->tags, $cache_tags);
      return $this;
    }

    public function addAttachments(array $attachments) {
      $this->attachments = array_merge_recursive($this->attachments, $attachments);
      return $this;
    }

  }

}

namespace Drupal\filter\Attribute {

  use Drupal\Core\StringTranslation\TranslatableMarkup;

  #[\Attribute(\Attribute::TARGET_CLASS)]
  class Filter {

    public function __construct(
      public readonly string $id,
      public readonly TranslatableMarkup $title,
      public readonly int $type,
      public readonly ?TranslatableMarkup $description = NULL,
      public readonly int $weight = 0,
      public readonly bool $status = FALSE,
      public readonly array $settings = [],
    ) {}

  }

}

namespace Drupal\filter\Plugin {

  use Drupal\Core\Plugin\PluginBase;

  interface FilterInterface {

    const TYPE_TRANSFORM_REVERSIBLE = 2;

    public function process($text, $langcode);

    public function tips($long = FALSE);

  }

  abstract class FilterBase extends PluginBase implements FilterInterface {

    public function tips($long = FALSE) {}

  }

}
