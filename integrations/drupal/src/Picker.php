<?php

declare(strict_types=1);

namespace Drupal\stgm_guidance;

/**
 * What a form offers to choose from: theme, then question and answer.
 */
final class Picker {

  /**
   * The key of questions that have no theme. No id begins like this.
   */
  public const NO_THEME = '_';

  /**
   * Titles of themes by id.
   *
   * @var array<string, string>
   */
  private readonly array $titles;

  /**
   * As in the index.
   *
   * @var array<mixed>
   */
  private readonly array $questions;

  /**
   * A picker of an index.
   *
   * @param array{themes: array<mixed>, questions: array<mixed>} $index
   *   As ContentFolder returns it.
   */
  public function __construct(array $index) {
    $this->titles = array_column($index['themes'], 'title', 'id');
    $this->questions = $index['questions'];
  }

  /**
   * The themes that have questions.
   *
   * @param string $other
   *   What questions without a theme are called.
   *
   * @return array<string, string>
   *   Titles by id, in the order of the index.
   */
  public function themes(string $other): array {
    $used = array_flip(array_map($this->themeOf(...), $this->questions));
    return array_intersect_key($this->titles + [self::NO_THEME => $other], $used);
  }

  /**
   * The answers of a theme, grouped by question.
   *
   * @param string $theme
   *   A key of themes().
   *
   * @return array<string, array<string, string>>
   *   `['9. …' => ['9/2' => '2: …']]`: options of a select.
   */
  public function answers(string $theme): array {
    $groups = [];
    foreach ($this->questions as $question) {
      if ($this->themeOf($question) === $theme) {
        foreach ($question['choices'] as ['id' => $choice, 'title' => $title]) {
          $groups["{$question['id']}. {$question['title']}"]["{$question['id']}/$choice"] = "$choice: $title";
        }
      }
    }
    return $groups;
  }

  /**
   * The theme of a question, for what is already chosen.
   *
   * @param string $id
   *   Of the question.
   */
  public function themeOfQuestion(string $id): string {
    foreach ($this->questions as $question) {
      if ($question['id'] === $id) {
        return $this->themeOf($question);
      }
    }
    return '';
  }

  /**
   * The theme of a question of the index.
   *
   * @param array<string, mixed> $question
   *   The question.
   */
  private function themeOf(array $question): string {
    return isset($this->titles[$question['theme']]) ? $question['theme'] : self::NO_THEME;
  }

}
