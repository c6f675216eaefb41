<?php

namespace Drupal\Core\StringTranslation {

  class TranslatableMarkup implements \Stringable {

    public function __construct(private string $string, private array $arguments = []) {}

    public function __toString(): string {
      return strtr($this->string, array_map(static fn ($value) => htmlspecialchars((string) $value), $this->arguments));
    }

  }

  trait StringTranslationTrait {

    protected function t($string, array $args = [], array $options = []) {
      return new TranslatableMarkup($string, $args);
    }

  }

}

namespace Symfony\Component\DependencyInjection {

  interface ContainerInterface {

    public function get(string $id);

  }

}

namespace Drupal\Core\Plugin {

  use Drupal\Core\StringTranslation\StringTranslationTrait;
  use Symfony\Component\DependencyInjection\ContainerInterface;

  interface ContainerFactoryPluginInterface {

    public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition);

  }

  /**
   * Like core's, this takes services out when a plugin is serialized.
   */
  abstract class PluginBase {

    use StringTranslationTrait;

    protected array $services = [];

    public function __construct(protected array $configuration, protected $pluginId, protected $pluginDefinition) {}

    public function __sleep() {
      $kept = get_object_vars($this);
      foreach ($kept as $key => $value) {
        $id = array_search($value, \Drupal::$services, TRUE);
        if ($id !== FALSE) {
          $kept['services'][$key] = $id;
          $this->services[$key] = $id;
          unset($kept[$key]);
        }
      }
      return array_keys($kept);
    }

    public function __wakeup() {
      foreach ($this->services as $key => $id) {
        $this->$key = \Drupal::service($id);
      }
      $this->services = [];
    }

  }

}

namespace Drupal\Core\Language {

  interface LanguageInterface {

    const TYPE_CONTENT = 'language_content';

    public function getId();

  }

  interface LanguageManagerInterface {

    public function getCurrentLanguage($type = 'language_interface');

  }

}

namespace Drupal\Core\Block\Attribute {

  use Drupal\Core\StringTranslation\TranslatableMarkup;

  #[\Attribute(\Attribute::TARGET_CLASS)]
  class Block {

    public function __construct(
      public readonly string $id,
      public readonly ?TranslatableMarkup $admin_label = NULL,
      public readonly ?TranslatableMarkup $category = NULL,
      public readonly array $context_definitions = [],
      public readonly ?string $deriver = NULL,
      public readonly array $forms = [],
    ) {}

  }

}

namespace Drupal\Core\Block {

  use Drupal\Core\Form\FormStateInterface;
  use Drupal\Core\Plugin\PluginBase;

  abstract class BlockBase extends PluginBase {

    public function __construct(array $configuration, $plugin_id, $plugin_definition) {
      parent::__construct($configuration, $plugin_id, $plugin_definition);
      $this->configuration += $this->defaultConfiguration();
    }

    abstract public function build();

    public function defaultConfiguration() {
      return [];
    }

    public function getConfiguration() {
      return $this->configuration;
    }

    public function blockForm($form, FormStateInterface $form_state) {
      return [];
    }

    public function blockValidate($form, FormStateInterface $form_state) {}

    public function blockSubmit($form, FormStateInterface $form_state) {}

    public function getCacheTags() {
      return [];
    }

    public function getCacheContexts() {
      return [];
    }

  }

}
