<?php

declare(strict_types=1);

namespace Drupal\stgm_guidance\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Cache\Cache;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Language\LanguageInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\stgm_guidance\Guidance;
use Drupal\stgm_guidance\Library\Embed;
use Drupal\stgm_guidance\Picker;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * Shows one entry, picked by theme, question and answer.
 */
#[Block(
  id: 'stgm_guidance',
  admin_label: new TranslatableMarkup('STGM guidance'),
  category: new TranslatableMarkup('STGM guidance'),
)]
final class GuidanceBlock extends BlockBase implements ContainerFactoryPluginInterface {

  /**
   * A placed block.
   *
   * Services are neither private nor readonly in plugins: Drupal takes them out
   * when it serializes one, and puts them back.
   *
   * @param array<string, mixed> $configuration
   *   Of the block.
   * @param string $plugin_id
   *   Its id.
   * @param mixed $plugin_definition
   *   Its definition.
   * @param \Drupal\stgm_guidance\Guidance $guidance
   *   Makes the tag.
   * @param \Drupal\Core\Language\LanguageManagerInterface $languageManager
   *   Knows the language of the page.
   */
  public function __construct(
    array $configuration,
    $plugin_id,
    $plugin_definition,
    protected Guidance $guidance,
    protected LanguageManagerInterface $languageManager,
  ) {
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
      $container->get('language_manager'),
    );
  }

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return [
      'question' => '',
      'choice' => '',
      'lang' => '',
      'heading_level' => 3,
      // The entry has its own title. The schema of blocks wants a string.
      'label_display' => '0',
    ];
  }

  /**
   * {@inheritdoc}
   *
   * A select of themes, and for each theme a select of its answers, grouped by
   * question. #states hides the selects of the other themes. Without JavaScript
   * all are there, each with the name of its theme; the one of the chosen theme
   * counts.
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $picker = $this->picker();
    $themes = $picker->themes((string) $this->t('Other questions'));
    $form['theme'] = [
      '#type' => 'select',
      '#title' => $this->t('Theme'),
      '#options' => $themes,
      '#empty_option' => $this->t('Choose…'),
      '#default_value' => $picker->themeOfQuestion($this->configuration['question']),
      '#required' => TRUE,
    ];
    foreach ($themes as $theme => $title) {
      $form['address'][$theme] = [
        '#type' => 'select',
        '#title' => $this->t('Question and answer: @theme', ['@theme' => $title]),
        '#options' => $picker->answers((string) $theme),
        '#empty_option' => $this->t('Choose…'),
        '#default_value' => "{$this->configuration['question']}/{$this->configuration['choice']}",
        '#states' => ['visible' => [':input[name="settings[theme]"]' => ['value' => (string) $theme]]],
      ];
    }
    $form['lang'] = [
      '#type' => 'select',
      '#title' => $this->t('Language of the texts'),
      '#options' => [
        '' => $this->t('As in the settings'),
        'tr' => 'Türkçe',
        'en' => 'English',
      ],
      '#default_value' => $this->configuration['lang'],
    ];
    $form['heading_level'] = [
      '#type' => 'select',
      '#title' => $this->t('Level of the title'),
      '#options' => array_combine(range(2, 6), range(2, 6)),
      '#default_value' => $this->configuration['heading_level'],
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockValidate($form, FormStateInterface $form_state): void {
    $theme = (string) $form_state->getValue('theme');
    if (isset($form['address'][$theme]) && $this->chosen($form_state) === NULL) {
      $form_state->setError($form['address'][$theme], $this->t('Choose a question and an answer.'));
    }
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    $embed = $this->chosen($form_state);
    $this->configuration['question'] = $embed->question;
    $this->configuration['choice'] = $embed->choice;
    $this->configuration['lang'] = $embed->lang;
    $this->configuration['heading_level'] = $embed->headingLevel;
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    $embed = Embed::read([
      'question' => $this->configuration['question'],
      'choice' => $this->configuration['choice'],
      'lang' => $this->configuration['lang'],
      'heading-level' => $this->configuration['heading_level'],
    ]);
    return $embed === NULL ? [] : $this->guidance->build($embed->in($this->language()));
  }

  /**
   * {@inheritdoc}
   */
  public function getCacheTags(): array {
    return Cache::mergeTags(parent::getCacheTags(), $this->guidance->cacheTags());
  }

  /**
   * {@inheritdoc}
   */
  public function getCacheContexts(): array {
    return Cache::mergeContexts(parent::getCacheContexts(), ['languages:' . LanguageInterface::TYPE_CONTENT]);
  }

  /**
   * What the form was sent with, checked.
   */
  private function chosen(FormStateInterface $form_state): ?Embed {
    $address = $form_state->getValue(['address', (string) $form_state->getValue('theme')]);
    [$question, $choice] = explode('/', is_string($address) ? $address : '') + ['', ''];
    return Embed::read([
      'question' => $question,
      'choice' => $choice,
      'lang' => $form_state->getValue('lang'),
      'heading-level' => $form_state->getValue('heading_level'),
    ]);
  }

  /**
   * The texts in the language that the page would show them in.
   */
  private function picker(): Picker {
    return new Picker($this->guidance->content->index($this->language()));
  }

  /**
   * The language where the block names none.
   */
  private function language(): string {
    $page = $this->languageManager->getCurrentLanguage(LanguageInterface::TYPE_CONTENT);
    return $this->guidance->settings()->language($page->getId());
  }

}
