<?php

declare(strict_types=1);

namespace Drupal\stgm_guidance;

use Drupal\stgm_guidance\Library\EntryPages;
use Drupal\stgm_guidance\Library\Language;

/**
 * What the site has chosen, checked again when it is read.
 *
 * Configuration can be imported from anywhere. A value that cannot be used must
 * never end up in a script tag.
 */
final class Settings {

  public const NAME = 'stgm_guidance.settings';

  /**
   * URL of the content host, with `/` at the end; '' where none is known.
   */
  public readonly string $host;

  /**
   * TRUE when texts are asked from the host by the reader's browser.
   */
  public readonly bool $readsFromHost;

  /**
   * The script of the host and its fingerprint; NULL for the shipped one.
   *
   * @var array{url: string, integrity: string}|null
   */
  public readonly ?array $foreignScript;

  /**
   * Language of the texts; '' for that of the page.
   */
  private readonly string $lang;

  /**
   * Settings out of anything.
   *
   * @param array<string, mixed> $stored
   *   The configuration:
   *   - source: `shipped`, texts and script from this site, no request to any
   *     other host; `content`, fresh texts from the host, the script
   *     from this site; `host`, both from the host.
   *   - host, script, integrity, lang: see the schema.
   */
  public function __construct(array $stored) {
    $text = static fn (string $key): string => is_string($stored[$key] ?? NULL) ? $stored[$key] : '';
    $matching = static function (string $key, string $pattern) use ($text): string {
      return preg_match($pattern, $text($key)) ? $text($key) : '';
    };
    $this->host = $matching('host', '~^https?://[^\s/?#"<>@\\\\]+/([^\s?#"<>\\\\]*/)?$~D');
    $this->readsFromHost = $this->host !== '' && in_array($text('source'), ['content', 'host'], TRUE);
    $script = [
      'url' => $matching('script', '~^https?://[^\s/?#"<>@\\\\]+/[^\s?#"<>\\\\]+\.js$~D'),
      'integrity' => $matching('integrity', '~^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$~D'),
    ];
    // Without one, anyone who takes over the host could run code on this site.
    $is_foreign = $this->readsFromHost && $text('source') === 'host' && !in_array('', $script, TRUE);
    $this->foreignScript = $is_foreign ? $script : NULL;
    $this->lang = Language::read($text('lang')) ?? '';
  }

  /**
   * Language of the content where an author names none.
   *
   * @param string $langcode
   *   Of the page or text: English for English, Turkish for everything else.
   */
  public function language(string $langcode): string {
    return $this->lang !== '' ? $this->lang : (preg_match('/^en\b/i', $langcode) ? 'en' : 'tr');
  }

  /**
   * The pages of the host.
   */
  public function pages(): EntryPages {
    return new EntryPages($this->host);
  }

  /**
   * A URL as it is stored: absolute, also where people leave out the scheme.
   *
   * @param string $written
   *   `guidance.example.org`, `https://guidance.example.org`, or anything.
   */
  public static function tidyHost(string $written): string {
    $url = self::tidyUrl($written);
    return $url === '' || str_ends_with($url, '/') ? $url : "$url/";
  }

  /**
   * The same for the URL of a file.
   *
   * @param string $written
   *   Anything.
   */
  public static function tidyUrl(string $written): string {
    $url = trim($written);
    return preg_match('~^[\w-]+(\.[\w-]+)+(:\d+)?(/|$)~', $url) ? "https://$url" : $url;
  }

  /**
   * The same for a fingerprint.
   *
   * @param string $written
   *   Anything.
   */
  public static function tidyFingerprint(string $written): string {
    return trim($written);
  }

}
