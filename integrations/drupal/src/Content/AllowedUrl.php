<?php

declare(strict_types=1);

namespace Drupal\stgm_guidance\Content;

/**
 * Which addresses may stand in a link or an image.
 *
 * The same rules as src/bundle/allowed-url.ts; where PHP's parser is unsure,
 * this one refuses. Not UrlHelper::isValid(): that knows neither `mailto:` nor
 * letters beyond ASCII, and allows `ftp:`.
 */
final class AllowedUrl {

  /**
   * An absolute address with an allowed scheme.
   *
   * @param mixed $value
   *   Untrusted.
   *
   * @return string|null
   *   The address to use, or NULL when it is refused.
   */
  public static function link(mixed $value): ?string {
    if (!is_string($value) || preg_match('/[\x00-\x20\x7F\\\\]/', $value)) {
      return NULL;
    }
    $parts = parse_url($value);
    return match (strtolower($parts['scheme'] ?? '')) {
      'https', 'http' => empty($parts['host']) ? NULL : $value,
      'mailto', 'tel' => $value,
      default => NULL,
    };
  }

  /**
   * An image that the compiler has put beside the bundle.
   *
   * @param mixed $value
   *   Untrusted.
   *
   * @return string|null
   *   `media/{hash}.{type}`, relative to the content folder, or NULL.
   */
  public static function media(mixed $value): ?string {
    return is_string($value) && preg_match('#^media/[A-Za-z0-9_-]+\.[A-Za-z0-9_]+$#D', $value) ? $value : NULL;
  }

}
