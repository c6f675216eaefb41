<?php

declare(strict_types=1);

namespace Drupal\stgm_guidance\Render;

/**
 * Our own few words beside an entry.
 *
 * The same as the element's (src/element/messages.ts); a test compares them.
 * They follow the language of the content and not that of the site, so they are
 * no translations of this module.
 */
final class EntryWords {

  public const WORDS = [
    'tr' => [
      'yourAnswer' => 'Seçtiğiniz yanıt',
      'resources' => 'Kaynaklar',
      'document' => 'Belge',
      'pdf' => 'PDF',
      'video' => 'Video',
      'course' => 'Eğitim',
      'page' => 'Sayfa',
    ],
    'en' => [
      'yourAnswer' => 'Your answer',
      'resources' => 'Resources',
      'document' => 'Document',
      'pdf' => 'PDF',
      'video' => 'Video',
      'course' => 'Course',
      'page' => 'Page',
    ],
  ];

  private const LANGUAGES = [
    'tr' => [
      'ar' => 'Arapça',
      'de' => 'Almanca',
      'en' => 'İngilizce',
      'fr' => 'Fransızca',
      'ku' => 'Kürtçe',
      'tr' => 'Türkçe',
    ],
    'en' => [
      'ar' => 'Arabic',
      'de' => 'German',
      'en' => 'English',
      'fr' => 'French',
      'ku' => 'Kurdish',
      'tr' => 'Turkish',
    ],
  ];

  /**
   * Our words beside content in a language.
   *
   * @param string $content
   *   Language of the content: English for English, Turkish for all others.
   */
  public function __construct(string $content) {
    $this->lang = preg_match('/^en\b/i', $content) ? 'en' : 'tr';
  }

  /**
   * The language of the words.
   */
  public readonly string $lang;

  /**
   * One of our words.
   *
   * @param string $word
   *   Its name.
   */
  public function get(string $word): string {
    return self::WORDS[$this->lang][$word];
  }

  /**
   * What a language is called; its code where we have no word for it.
   *
   * @param string $code
   *   BCP 47.
   */
  public function languageName(string $code): string {
    return self::LANGUAGES[$this->lang][self::base($code)] ?? $code;
  }

  /**
   * TRUE when a reader of one would call the other the same language.
   *
   * @param string $one
   *   BCP 47, like `en`.
   * @param string $other
   *   Another, like `en-GB`.
   */
  public static function sameLanguage(string $one, string $other): bool {
    return self::base($one) === self::base($other);
  }

  /**
   * The language without its region.
   *
   * @param string $code
   *   BCP 47.
   */
  private static function base(string $code): string {
    return strtolower(explode('-', $code)[0]);
  }

}
