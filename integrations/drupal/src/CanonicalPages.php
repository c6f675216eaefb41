<?php

declare(strict_types=1);

namespace Drupal\stgm_guidance;

/**
 * The pages of the content host: `/9/2/`, in other languages `/en/9/2/`.
 */
final class CanonicalPages {

  /**
   * The language whose pages stand at the root.
   */
  private const ROOT_LANGUAGE = 'tr';

  /**
   * Pages of one host.
   *
   * @param string $host
   *   Its address, with `/` at the end; '' where none is known.
   */
  public function __construct(private readonly string $host) {}

  /**
   * The entry that a link asks to be shown instead of itself.
   *
   * @param string $url
   *   Untrusted.
   *
   * @return \Drupal\stgm_guidance\Embed|null
   *   NULL for every address but `https://host/9/2/#embed`.
   */
  public function read(string $url): ?Embed {
    $origin = preg_quote($this->host, '~');
    $id = '([A-Za-z0-9][A-Za-z0-9_-]{0,31})';
    if ($this->host === '' || !preg_match("~^(?i:$origin)(?:([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)/)?$id/$id/?#embed\$~D", trim($url), $found)) {
      return NULL;
    }
    [, $lang, $question, $choice] = $found;
    return Embed::read(['question' => $question, 'choice' => $choice, 'lang' => $lang === '' ? self::ROOT_LANGUAGE : $lang]);
  }

  /**
   * The page of an entry, or '' where no host is known.
   *
   * @param \Drupal\stgm_guidance\Embed $embed
   *   Which entry, in a language.
   */
  public function url(Embed $embed): string {
    $folder = $embed->lang === self::ROOT_LANGUAGE ? '' : "$embed->lang/";
    return $this->host === '' ? '' : "$this->host$folder$embed->question/$embed->choice/";
  }

}
