<?php

declare(strict_types=1);

namespace Drupal\stgm_guidance;

use Drupal\stgm_guidance\Library\Embed;
use Drupal\stgm_guidance\Library\Id;

/**
 * Reads `[stgm-guidance 9/2]`, maybe with options like `expects=1f2e3d` or `heading-level=2`.
 */
final class Shortcode {

  /**
   * What an author has asked for.
   *
   * @param string $text
   *   A line, without markup. Blanks of every kind and quotation marks of every
   *   shape are forgiven, as editors put them in by themselves.
   *
   * @return \Drupal\stgm_guidance\Library\Embed|null
   *   NULL when the line is anything else, or has an option that is not known.
   */
  public static function read(string $text): ?Embed {
    $plain = preg_replace(['/[' . Id::QUOTES . ']/u', '/[\s\x{A0}\x{200B}\x{FEFF}]+/u'], ['', ' '], $text) ?? '';
    if (!preg_match('~^ ?\[stgm-guidance ([\w-]+) ?/ ?([\w-]+)((?: [a-z-]+=[\w-]+)*) ?\] ?$~iD', $plain, $found)) {
      return NULL;
    }
    $written = ['question' => $found[1], 'choice' => $found[2]];
    foreach (array_filter(explode(' ', $found[3])) as $option) {
      [$name, $value] = explode('=', $option);
      $name = strtolower($name);
      if (isset($written[$name])) {
        return NULL;
      }
      $written[$name] = $value;
    }
    return Embed::read($written);
  }

}
