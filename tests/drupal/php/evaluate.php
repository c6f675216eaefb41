<?php

/**
 * @file
 * Runs the PHP of standard input beside the unpacked module.
 *
 * It finds $root and $input (STGM_INPUT, JSON), and its return value is printed
 * as JSON on the last line. Every complaint of PHP is a failure.
 */

set_error_handler(static function (int $level, string $message, string $file, int $line): never {
  throw new ErrorException($message, 0, $level, $file, $line);
});

$root = $argv[1];
spl_autoload_register(static function (string $name) use ($root): void {
  $path = strtr($name, '\\', '/') . '.php';
  $file = str_starts_with($path, 'Drupal/stgm_guidance/')
    ? "$root/modules/contrib/stgm_guidance/src/" . substr($path, strlen('Drupal/stgm_guidance/'))
    : "/usr/share/php/$path";
  is_file($file) && require $file;
});
foreach (['cache', 'config', 'plugin', 'filter', 'form', 'site', 'limit-html'] as $name) {
  require __DIR__ . "/../stand-ins/$name.php";
}

/**
 * Objects as a test can read them.
 */
$plain = static function (mixed $value) use (&$plain): mixed {
  return is_array($value) ? array_map($plain, $value) : ($value instanceof Stringable ? (string) $value : $value);
};

$run = static function (string $root, mixed $input): mixed {
  return eval(stream_get_contents(STDIN));
};
echo "\n", json_encode($plain($run($root, json_decode(getenv('STGM_INPUT'), TRUE))), JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
