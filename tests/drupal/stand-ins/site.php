<?php

namespace Drupal\Core\Extension {

  class ExtensionPathResolver {

    public function getPath(string $type, string $name): string {
      return "modules/contrib/$name";
    }

  }

}

namespace Drupal\Core\File {

  interface FileUrlGeneratorInterface {

    public function generateString(string $uri): string;

  }

}

namespace Drupal\Core\Routing {

  interface RouteMatchInterface {}

}

namespace {

  use Drupal\Core\Cache\CacheTagsInvalidatorInterface;
  use Drupal\Core\Config\ConfigFactoryInterface;
  use Drupal\Core\Config\ImmutableConfig;
  use Drupal\Core\Extension\ExtensionPathResolver;
  use Drupal\Core\File\FileUrlGeneratorInterface;
  use Drupal\Core\Language\LanguageInterface;
  use Drupal\Core\Language\LanguageManagerInterface;
  use Drupal\Core\StringTranslation\TranslatableMarkup;
  use Symfony\Component\DependencyInjection\ContainerInterface;
  use Symfony\Component\Yaml\Yaml;

  /**
   * The services of one site, for those that ask here.
   */
  class Drupal {

    public static array $services = [];

    public static function service($id) {
      return self::$services[$id];
    }

  }

  function t($string, array $args = []) {
    return new TranslatableMarkup($string, $args);
  }

  /**
   * Starts a site in which the module has just been installed.
   *
   * Our own services are made from stgm_guidance.services.yml, as core does.
   *
   * @param string $root
   *   Folder that holds modules/contrib/stgm_guidance.
   * @param array $settings
   *   What differs from config/install.
   * @param string $langcode
   *   Of the page.
   */
  function start_site(string $root, array $settings = [], string $langcode = 'tr'): ContainerInterface {
    $module = "$root/modules/contrib/stgm_guidance";
    $config = new ImmutableConfig('stgm_guidance.settings', $settings + Yaml::parseFile("$module/config/install/stgm_guidance.settings.yml"));
    Drupal::$services = [
      'config.factory' => new class($config) implements ConfigFactoryInterface {

        public function __construct(private ImmutableConfig $config) {}

        public function get($name) {
          return $name === $this->config->getName() ? $this->config : new ImmutableConfig($name, []);
        }

      },
      'extension.path.resolver' => new ExtensionPathResolver(),
      'file_url_generator' => new class() implements FileUrlGeneratorInterface {

        public function generateString(string $uri): string {
          return "/$uri";
        }

      },
      'language_manager' => new class($langcode) implements LanguageManagerInterface, LanguageInterface {

        public function __construct(private string $langcode) {}

        public function getCurrentLanguage($type = 'language_interface') {
          return $this;
        }

        public function getId() {
          return $this->langcode;
        }

      },
      'cache_tags.invalidator' => new class() implements CacheTagsInvalidatorInterface {

        public array $invalidated = [];

        public function invalidateTags(array $tags) {
          array_push($this->invalidated, ...$tags);
        }

      },
    ];
    foreach (Yaml::parseFile("$module/stgm_guidance.services.yml")['services'] as $id => $service) {
      $arguments = array_map(static fn ($name) => $name === '%app.root%' ? $root : Drupal::service(ltrim($name, '@')), $service['arguments']);
      Drupal::$services[$id] = new $service['class'](...$arguments);
    }
    require_once "$module/stgm_guidance.module";
    return new class() implements ContainerInterface {

      public function get(string $id) {
        return Drupal::service($id);
      }

    };
  }

}
