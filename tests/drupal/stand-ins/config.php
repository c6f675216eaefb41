<?php

namespace Drupal\Core\Config {

  class ImmutableConfig {

    public function __construct(private string $name, private array $data) {}

    public function getName() {
      return $this->name;
    }

    public function get($key = '') {
      return $key === '' ? $this->data : $this->data[$key] ?? NULL;
    }

    public function getCacheTags() {
      return ["config:$this->name"];
    }

  }

  interface ConfigFactoryInterface {

    public function get($name);

  }

  final class ConfigEvents {

    const SAVE = 'config.save';

  }

  class ConfigCrudEvent {

    public function __construct(private $config) {}

    public function getConfig() {
      return $this->config;
    }

  }

}

namespace Symfony\Component\EventDispatcher {

  interface EventSubscriberInterface {

    public static function getSubscribedEvents();

  }

}
