#!/usr/bin/env bash
# The WordPress plugin in a real WordPress: installs what that needs, packs the plugin and runs every check.
# SCREENSHOTS=docs/screenshots keeps the pictures. Ends with one line "N passed, N failed". Nothing is skipped.
set -euo pipefail
cd "$(dirname "$0")/../.."
tests/wordpress/prepare.sh
exec node tests/wordpress/run.mjs "$@"
