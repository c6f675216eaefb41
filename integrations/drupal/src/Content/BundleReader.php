<?php

declare(strict_types=1);

namespace Drupal\stgm_guidance\Content;

use Drupal\stgm_guidance\Embed;

/**
 * Turns unknown JSON into a question or an index that is safe to show.
 *
 * The same rules as src/bundle/read-question-bundle.ts.
 */
final class BundleReader {

  /**
   * The shape that this module reads.
   */
  private const FORMAT = 1;

  private const KINDS = ['document', 'video', 'course', 'page'];

  /**
   * The choices of a question.
   *
   * @param string $json
   *   Content of `{lang}/{question}.json`.
   * @param string $id
   *   The question that was asked for.
   *
   * @return array<string, array<string, mixed>>|null
   *   By id: title, lang, answer, resourcesIntro, resources. NULL when this is
   *   not that question, or in a shape that this module does not know.
   */
  public static function question(string $json, string $id): ?array {
    $value = self::decode($json);
    $question = $value->question ?? NULL;
    if (self::text($question, 'id') !== $id || self::text($question, 'title') === NULL) {
      return NULL;
    }
    $lang = Embed::readLanguage($value->lang ?? NULL) ?? 'tr';
    $choices = [];
    foreach (self::items($value, 'choices') as $choice) {
      $choice_id = self::text($choice, 'id');
      if ($choice_id === NULL || self::text($choice, 'title') === NULL) {
        return NULL;
      }
      $choices[$choice_id] ??= [
        'title' => $choice->title,
        'lang' => Embed::readLanguage($choice->lang ?? NULL) ?? $lang,
        'answer' => NodeReader::read($choice->answer ?? NULL),
        'resourcesIntro' => NodeReader::read($choice->resourcesIntro ?? NULL),
        'resources' => array_values(array_filter(array_map(self::resource(...), self::items($choice, 'resources')))),
      ];
    }
    return $choices;
  }

  /**
   * What there is: themes, questions and choices with their titles.
   *
   * @param string $json
   *   Content of `{lang}/index.json`.
   *
   * @return array{themes: array<string, string>, questions: array<mixed>}|null
   *   Titles of themes by id, and questions with id, title, theme and titles
   *   of choices by id. NULL when this is no index.
   */
  public static function index(string $json): ?array {
    $value = self::decode($json);
    if ($value === NULL) {
      return NULL;
    }
    $questions = [];
    foreach (self::titled($value, 'questions') as $question) {
      $questions[] = [
        'id' => $question->id,
        'title' => $question->title,
        'theme' => self::text($question, 'theme') ?? '',
        'choices' => array_column(self::titled($question, 'choices'), 'title', 'id'),
      ];
    }
    return [
      'themes' => array_column(self::titled($value, 'themes'), 'title', 'id'),
      'questions' => $questions,
    ];
  }

  /**
   * JSON of the shape that this module knows.
   *
   * @param string $json
   *   Untrusted.
   */
  private static function decode(string $json): ?object {
    $value = json_decode($json);
    return is_object($value) && ($value->format ?? NULL) === self::FORMAT ? $value : NULL;
  }

  /**
   * One resource.
   *
   * @param mixed $resource
   *   Untrusted.
   *
   * @return array<string, mixed>|null
   *   NULL when its address is refused.
   */
  private static function resource(mixed $resource): ?array {
    $url = is_object($resource) ? AllowedUrl::link($resource->url ?? NULL) : NULL;
    return $url === NULL ? NULL : [
      'title' => self::text($resource, 'title') ?? '',
      'url' => $url,
      'kind' => in_array($resource->kind ?? NULL, self::KINDS, TRUE) ? $resource->kind : 'page',
      'lang' => Embed::readLanguage($resource->lang ?? NULL),
      'year' => is_int($resource->year ?? NULL) ? $resource->year : NULL,
      'note' => NodeReader::read($resource->note ?? NULL),
    ];
  }

  /**
   * The list under a key, or none.
   *
   * @param mixed $value
   *   Untrusted.
   * @param string $key
   *   Name of the list.
   *
   * @return array<mixed>
   *   Untrusted items.
   */
  private static function items(mixed $value, string $key): array {
    $list = is_object($value) ? $value->$key ?? NULL : NULL;
    return is_array($list) ? $list : [];
  }

  /**
   * The items of a list that have an id and a title.
   *
   * @param object $value
   *   Untrusted.
   * @param string $key
   *   Name of the list.
   *
   * @return array<object>
   *   With a string each as id and title.
   */
  private static function titled(object $value, string $key): array {
    $is_titled = static fn (mixed $item): bool => Embed::readId(self::text($item, 'id')) === self::text($item, 'id')
      && self::text($item, 'id') !== NULL && self::text($item, 'title') !== NULL;
    return array_values(array_filter(self::items($value, $key), $is_titled));
  }

  /**
   * The text under a key.
   *
   * @param mixed $value
   *   Untrusted.
   * @param string $key
   *   Name of the text.
   */
  private static function text(mixed $value, string $key): ?string {
    return is_object($value) && is_string($value->$key ?? NULL) ? $value->$key : NULL;
  }

}
