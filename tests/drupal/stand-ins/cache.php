<?php

namespace Drupal\Core\Cache {

  interface CacheTagsInvalidatorInterface {

    public function invalidateTags(array $tags);

  }

  class Cache {

    public static function mergeTags(array ...$tags) {
      return array_values(array_unique(array_merge(...$tags)));
    }

    public static function mergeContexts(array ...$contexts) {
      return array_values(array_unique(array_merge(...$contexts)));
    }

  }

}
