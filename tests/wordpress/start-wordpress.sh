#!/usr/bin/env bash
# start-wordpress.sh FOLDER PORT ZIP [BUILD]: a real WordPress in FOLDER with the plugin of ZIP active, on http://127.0.0.1:PORT.
# Debian's WordPress, or a BUILD of tests/wordpress/newer: 6.2, 6.3, 6.4, 6.5, beta (6.6), nightly (6.7-alpha).
# Returns when it answers. FOLDER/*.pid are the process groups to stop. Its database listens on a socket in FOLDER and nowhere else.
set -euo pipefail
folder=$1; port=$2; zip=$3; build=${4:-}
here=$(cd "$(dirname "$0")" && pwd)
site=$folder/site
mkdir -p "$folder/db"

mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$folder/db" --auth-root-authentication-method=normal --skip-test-db >"$folder/db.log" 2>&1
setsid mariadbd --no-defaults --user="$(id -un)" --datadir="$folder/db" --socket="$folder/db/s.sock" --skip-networking --innodb-flush-log-at-trx-commit=0 >>"$folder/db.log" 2>&1 &
echo $! >"$folder/db.pid"
for _ in $(seq 150); do
  mariadb --no-defaults -S "$folder/db/s.sock" -uroot -e 'CREATE DATABASE IF NOT EXISTS wp' 2>/dev/null && break
  sleep .2
done

debian=/usr/share/wordpress
if [ -z "$build" ]; then
  cp -aL "$debian" "$site" # Debian's files are full of links
else
  builds=$here/newer/node_modules/@wp-playground/wordpress-builds
  mkdir "$site"
  unzip -q "$builds/src/wordpress/wp-$build.zip" -d "$site"
  cp -an "$builds/public/wp-$build/." "$site" # pictures, styles and scripts are apart
  rm -rf "$site/wp-content/plugins/sqlite-database-integration" "$site/wp-content/database" "$site/wp-content/db.php"
  # What not every build has: the theme of the tests, and Turkish.
  cp -aLn "$debian/wp-content/themes/." "$site/wp-content/themes"
  cp -aLn "$debian/wp-content/languages" "$site/wp-content"
fi
unzip -q "$zip" -d "$site/wp-content/plugins"
mkdir -p "$site/wp-content/mu-plugins"
cp "$here/php/for-tests.php" "$site/wp-content/mu-plugins/"
sed -e "s#@FOLDER@#$folder#g" -e "s#@PORT@#$port#g" "$here/php/wp-config.php" >"$site/wp-config.php"
php -d error_reporting=0 "$here/php/install.php" "$site" >"$folder/install.log" 2>&1 || { cat "$folder/install.log" >&2; exit 1; }

PHP_CLI_SERVER_WORKERS=4 setsid php -S "127.0.0.1:$port" -t "$site" >"$folder/php.log" 2>&1 &
echo $! >"$folder/php.pid"
for _ in $(seq 100); do
  curl -sf -o /dev/null "http://127.0.0.1:$port/readme.html" && exit 0
  sleep .1
done
echo "WordPress does not answer" >&2
exit 1
