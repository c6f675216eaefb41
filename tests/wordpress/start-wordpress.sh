#!/usr/bin/env bash
# start-wordpress.sh FOLDER PORT ZIP: a real WordPress (Debian's) in FOLDER with the plugin of ZIP active, on http://127.0.0.1:PORT.
# Returns when it answers. FOLDER/*.pid are the process groups to stop. Its database listens on a socket in FOLDER and nowhere else.
set -euo pipefail
folder=$1; port=$2; zip=$3
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

cp -aL /usr/share/wordpress "$site" # Debian's files are full of links
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
