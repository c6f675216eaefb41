#!/usr/bin/env bash
# The Drupal module beside stand-ins for Drupal: installs what that needs (Debian, as root), packs the module and runs every check.
# SCREENSHOTS=docs/screenshots keeps the pictures. Ends with one line "N passed, N failed". Nothing is skipped.
set -euo pipefail
cd "$(dirname "$0")/../.."

packages=(php-cli php-xml php-mbstring php-symfony-yaml php-masterminds-html5 php-codesniffer gettext unzip fonts-dejavu-core)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

[ -f dist/stgm-guidance.js ] && [ -f dist/stgm-help.js ] && [ -f dist/content/tr/index.json ] || npm run --silent build
npm run --silent package:drupal
exec node tests/drupal/run.mjs "$@"
