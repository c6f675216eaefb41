<?php

namespace Drupal\Core\Form {

  use Drupal\Core\StringTranslation\StringTranslationTrait;

  interface FormStateInterface {

    public function &getValue($key, $default = NULL);

    public function setError(array &$element, $message = '');

    public function setErrorByName($name, $message = '');

  }

  /**
   * A form that was sent with these values.
   */
  class SentForm implements FormStateInterface {

    public array $errors = [];

    public function __construct(private array $values = []) {}

    public function &getValue($key, $default = NULL) {
      $value = $this->values;
      foreach ((array) $key as $step) {
        $value = $value[$step] ?? $default;
      }
      return $value;
    }

    public function setError(array &$element, $message = '') {
      $this->errors[(string) $element['#title']] = (string) $message;
    }

    public function setErrorByName($name, $message = '') {
      $this->errors[$name] ??= (string) $message;
    }

  }

  final class ConfigTarget {

    public function __construct(
      public readonly string $configName,
      public readonly string|array $propertyPath,
      public readonly mixed $fromConfig = NULL,
      public readonly mixed $toConfig = NULL,
    ) {}

  }

  abstract class ConfigFormBase {

    use StringTranslationTrait;

    abstract public function getFormId();

    abstract protected function getEditableConfigNames();

    public function buildForm(array $form, FormStateInterface $form_state) {
      return $form + ['actions' => []];
    }

    public function validateForm(array &$form, FormStateInterface $form_state) {}

  }

}
