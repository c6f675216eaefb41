#!/usr/bin/env bash
# The WordPress plugin in real WordPresses, Debian's and a newer one: installs what that needs, packs the plugin and runs every check.
# WORDPRESS=6.5 runs one build only (debian, 6.2, 6.3, 6.4, 6.5, beta, nightly).
# SCREENSHOTS=docs/screenshots keeps the pictures. Ends with one line "N passed, N failed". Nothing is skipped.
set -euo pipefail
cd "$(dirname "$0")/../.."
tests/wordpress/prepare.sh
[ -d tests/wordpress/newer/node_modules ] || npm ci --prefix tests/wordpress/newer --ignore-scripts --no-audit --no-fund --silent
exec node tests/wordpress/run.mjs "$@"
