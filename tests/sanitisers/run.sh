#!/usr/bin/env bash
# Sanitiser conformance: every form of embed through real filters and editors, and then what readers have of it in a browser.
# `--write` puts the outcome into docs/embedding.md. Ends with one line "N passed, N failed".
set -euo pipefail
cd "$(dirname "$0")/../.."
tests/wordpress/prepare.sh
npm ci --prefix tests/sanitisers --ignore-scripts --no-audit --no-fund --silent
exec node tests/sanitisers/run.mjs "$@"
