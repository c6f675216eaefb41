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
   * A picker of an index.
   *
   * @param array{themes: array<string, string>, questions: array<mixed>} $index
   *   As ContentFolder gives it.
   */
  public function __construct(private readonly array $index) {}

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
    $used = array_flip(array_map($this->themeOf(...), $this->index['questions']));
    return array_intersect_key($this->index['themes'] + [self::NO_THEME => $other], $used);
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
    foreach ($this->index['questions'] as $question) {
      if ($this->themeOf($question) === $theme) {
        foreach ($question['choices'] as $choice => $title) {
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
    foreach ($this->index['questions'] as $question) {
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
    return isset($this->index['themes'][$question['theme']]) ? $question['theme'] : self::NO_THEME;
  }

}
