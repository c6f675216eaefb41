#!/usr/bin/env bash
# What a test with a real WordPress needs: Debian's packages (as root), the build, and the plugin's zip in dist/.
set -euo pipefail
cd "$(dirname "$0")/../.."

packages=(wordpress wordpress-l10n wordpress-theme-twentytwentyone wordpress-theme-twentytwentythree
  php-cli php-mysql php-xml php-mbstring mariadb-server php-codesniffer gettext unzip curl fonts-dejavu-core)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

[ -f dist/stgm-guidance.js ] && [ -f dist/stgm-help.js ] && [ -f dist/content/tr/index.json ] || npm run --silent build
npm run --silent package:wordpress
