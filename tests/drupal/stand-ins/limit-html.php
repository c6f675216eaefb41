<?php

use Drupal\Component\Utility\Html;

/**
 * An imitation of "Limit allowed HTML tags and correct faulty HTML".
 *
 * Tags that are not listed lose themselves and keep what is inside, attributes
 * that are not listed go, and so do URLs with a scheme that Drupal does
 * not know. Core's filter does it by Xss::filter() and a DOM pass.
 */
function limit_html(string $text, string $allowed_html): string {
  preg_match_all('/<([a-z0-9-]+)([^>]*)>/', $allowed_html, $found, PREG_SET_ORDER);
  $allowed = [];
  foreach ($found as [, $name, $attributes]) {
    $allowed[$name] = preg_split('/\s+/', trim($attributes), -1, PREG_SPLIT_NO_EMPTY);
  }
  $document = Html::load($text);
  foreach (iterator_to_array((new DOMXPath($document))->query('//body//*')) as $element) {
    if (!isset($allowed[$element->nodeName])) {
      $element->replaceWith(...iterator_to_array($element->childNodes));
      continue;
    }
    foreach (iterator_to_array($element->attributes) as $name => $attribute) {
      $is_url = in_array($name, ['href', 'src'], TRUE);
      if (!in_array($name, $allowed[$element->nodeName], TRUE) || ($is_url && preg_match('/^(?!https?|mailto|tel)[a-z]+:/i', trim($attribute->value)))) {
        $element->removeAttribute($name);
      }
    }
  }
  return Html::serialize($document);
}
