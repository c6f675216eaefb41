<?php

declare(strict_types=1);

namespace Drupal\stgm_guidance\Form;

use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\ConfigTarget;
use Drupal\Core\Form\FormStateInterface;
use Drupal\stgm_guidance\Settings;

/**
 * Where texts and script come from, and in which language.
 *
 * Each value is checked by its constraint in the schema.
 */
final class SettingsForm extends ConfigFormBase {

  /**
   * {@inheritdoc}
   */
  public function getFormId(): string {
    return 'stgm_guidance_settings';
  }

  /**
   * {@inheritdoc}
   */
  protected function getEditableConfigNames(): array {
    return [Settings::NAME];
  }

  /**
   * {@inheritdoc}
   */
  public function buildForm(array $form, FormStateInterface $form_state): array {
    $form['source'] = [
      '#type' => 'radios',
      '#title' => $this->t('Texts and script'),
      '#options' => [
        'shipped' => $this->t('From this module: sample content. No other host is contacted; texts change when the module is updated.'),
        'content' => $this->t('Texts from the host, always the newest; the script from this module.'),
        'host' => $this->t('Texts and script from the host.'),
      ],
      '#description' => $this->t('If you choose the host, the browsers of your readers request texts from it. Mention this in your privacy notice.'),
      '#config_target' => Settings::NAME . ':source',
    ];
    $form['host'] = [
      '#type' => 'textfield',
      '#title' => $this->t('URL of the host'),
      '#description' => $this->t('For example https://guidance.example.org/. A link to one of its pages that ends in #embed and is alone in its paragraph becomes guidance.'),
      '#maxlength' => 2048,
      '#config_target' => new ConfigTarget(Settings::NAME, 'host', toConfig: [Settings::class, 'tidyHost']),
    ];
    // Also while it is filled in: a wrong value in a hidden field would keep
    // the form from being saved.
    $with_script = static fn (string $name): array => [
      'visible' => [
        [':input[name="source"]' => ['value' => 'host']],
        [':input[name="' . $name . '"]' => ['filled' => TRUE]],
      ],
    ];
    $form['script'] = [
      '#type' => 'textfield',
      '#title' => $this->t('URL of the script'),
      '#description' => $this->t('Of one version, for example https://guidance.example.org/v1.0.0/stgm-guidance.js.'),
      '#maxlength' => 2048,
      '#states' => $with_script('script'),
      '#config_target' => new ConfigTarget(Settings::NAME, 'script', toConfig: [Settings::class, 'tidyUrl']),
    ];
    $form['integrity'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Fingerprint of the script'),
      '#description' => $this->t('You find it in integrity.json on the host; it looks like sha384-…. Browsers then run exactly this script and nothing else.'),
      '#maxlength' => 128,
      '#states' => $with_script('integrity'),
      '#config_target' => new ConfigTarget(Settings::NAME, 'integrity', toConfig: [Settings::class, 'tidyFingerprint']),
    ];
    $form['lang'] = [
      '#type' => 'select',
      '#title' => $this->t('Language of the texts'),
      '#options' => [
        '' => $this->t('The language of the page (English or Turkish)'),
        'tr' => 'Türkçe',
        'en' => 'English',
      ],
      '#config_target' => Settings::NAME . ':lang',
    ];
    return parent::buildForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   */
  public function validateForm(array &$form, FormStateInterface $form_state): void {
    parent::validateForm($form, $form_state);
    $source = $form_state->getValue('source');
    if ($source !== 'shipped' && trim((string) $form_state->getValue('host')) === '') {
      $form_state->setErrorByName('host', $this->t('You chose the host, but its URL is missing.'));
    }
    foreach ($source === 'host' ? ['script', 'integrity'] : [] as $name) {
      if (trim((string) $form_state->getValue($name)) === '') {
        $form_state->setErrorByName($name, $this->t('If the script comes from another host, enter its URL and its fingerprint.'));
      }
    }
  }

}
