<?php

declare(strict_types=1);

namespace Drupal\stgm_guidance\Content;

use Drupal\stgm_guidance\Embed;

/**
 * The texts that came with the module.
 *
 * Nothing is asked from another host, and no reader's visit is told to anyone.
 */
final class ContentFolder {

  /**
   * Choices by path, of the questions that this page has needed so far.
   *
   * @var array<string, array<string, array<string, mixed>>|null>
   */
  private array $questions = [];

  /**
   * A folder that the compiler has written.
   *
   * @param string $path
   *   Absolute, without `/` at the end.
   */
  public function __construct(private readonly string $path) {}

  /**
   * The entry that somebody asked for.
   *
   * @param \Drupal\stgm_guidance\Embed $embed
   *   Which one, in a language.
   *
   * @return array<string, mixed>|null
   *   See BundleReader::question(). NULL when there is none.
   */
  public function entry(Embed $embed): ?array {
    $path = "$embed->lang/$embed->question.json";
    if (!array_key_exists($path, $this->questions)) {
      $this->questions[$path] = BundleReader::question($this->read($path), $embed->question);
    }
    return $this->questions[$path][$embed->choice] ?? NULL;
  }

  /**
   * What there is to choose from.
   *
   * @param string $lang
   *   A checked language.
   *
   * @return array{themes: array<string, string>, questions: array<mixed>}
   *   See BundleReader::index().
   */
  public function index(string $lang): array {
    return BundleReader::index($this->read("$lang/index.json")) ?? ['themes' => [], 'questions' => []];
  }

  /**
   * The content of a file, or '' when there is none.
   *
   * @param string $path
   *   In the folder, made of checked ids.
   */
  private function read(string $path): string {
    $file = "$this->path/$path";
    return is_file($file) ? (string) file_get_contents($file) : '';
  }

}
