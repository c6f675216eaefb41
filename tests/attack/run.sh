#!/usr/bin/env bash
# The attacks and the mutants, as CI runs them: a sample of the strings, and the mutants that need no browser. docs/security.md says how to run all.
set -euo pipefail
cd "$(dirname "$0")/../.."
npm ci --prefix tests/attack --ignore-scripts --no-audit --no-fund --silent
node --import tsx tests/attack/run.mjs --every=200
node tests/attack/mutants.mjs --quick
