<?php

declare(strict_types=1);

namespace Drupal\stgm_guidance;

/**
 * What an author asked for: which entry, and how it stands on the page.
 *
 * Whoever holds one need not check it again: its ids and its language are safe
 * in a path, a URL and a tag.
 */
final class Embed {

  /**
   * Quotation marks that people paste along, for a character class.
   */
  public const QUOTES = '"\'\p{Pi}\p{Pf}„‚″′';

  private const DISPLAYS = ['inline', 'disclosure', 'dialog'];

  private const LOADINGS = ['eager', 'lazy'];

  /**
   * Takes checked values only: see read().
   *
   * @param string $question
   *   Id of the question.
   * @param string $choice
   *   Id of the choice.
   * @param string $lang
   *   Language of the content, BCP 47; '' where the author named none.
   * @param int $headingLevel
   *   Level of the title, 2 to 6.
   * @param string $display
   *   How the entry stands on the page; '' for simply there.
   * @param string $loading
   *   When the text is asked for; '' for at once.
   */
  private function __construct(
    public readonly string $question,
    public readonly string $choice,
    public readonly string $lang,
    public readonly int $headingLevel,
    public readonly string $display,
    public readonly string $loading,
  ) {}

  /**
   * Reads what somebody wrote, and refuses it as a whole or takes it as it is.
   *
   * @param array<string, mixed> $written
   *   Untrusted: question, choice, and maybe lang, heading-level, display and
   *   loading.
   *
   * @return self|null
   *   NULL for an unknown key, an id that is none, or a value out of range.
   */
  public static function read(array $written): ?self {
    $known = array_fill_keys(['question', 'choice', 'lang', 'heading-level', 'display', 'loading'], '');
    if (array_diff_key($written, $known)) {
      return NULL;
    }
    $written += $known;
    $question = self::readId($written['question']);
    $choice = self::readId($written['choice']);
    $lang = self::readLanguage($written['lang']);
    $level = $written['heading-level'] === '' ? '3' : $written['heading-level'];
    $is_good = $question !== NULL && $choice !== NULL
      && ($lang !== NULL || $written['lang'] === '')
      && is_scalar($level) && in_array((string) $level, ['2', '3', '4', '5', '6'], TRUE)
      && in_array($written['display'], ['', ...self::DISPLAYS], TRUE)
      && in_array($written['loading'], ['', ...self::LOADINGS], TRUE);
    return $is_good ? new self($question, $choice, $lang ?? '', (int) $level, $written['display'], $written['loading']) : NULL;
  }

  /**
   * The same in a language, where the author named none.
   *
   * @param string $lang
   *   A checked language.
   */
  public function in(string $lang): self {
    return $this->lang === '' ? new self($this->question, $this->choice, $lang, $this->headingLevel, $this->display, $this->loading) : $this;
  }

  /**
   * The same as readId of the element.
   *
   * @param mixed $value
   *   Anything.
   *
   * @return string|null
   *   The id without what was pasted along, or NULL.
   */
  public static function readId(mixed $value): ?string {
    $around = '[\s\x{A0}\x{FEFF}' . self::QUOTES . ']*';
    $is_text = is_string($value) || is_int($value);
    return $is_text && preg_match("/^$around([A-Za-z0-9][A-Za-z0-9_-]{0,31})$around\$/uD", (string) $value, $found) ? $found[1] : NULL;
  }

  /**
   * A language tag, as the contract allows it.
   *
   * @param mixed $value
   *   Anything.
   *
   * @return string|null
   *   The tag, or NULL.
   */
  public static function readLanguage(mixed $value): ?string {
    return is_string($value) && preg_match('/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/iD', $value) ? $value : NULL;
  }

}
