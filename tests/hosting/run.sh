#!/usr/bin/env bash
# Tries docs/hosting/nginx.conf on Debian's nginx, by real requests and under load. `npm run build` comes first.
set -euo pipefail
cd "$(dirname "$0")/../.."
packages=(nginx libnginx-mod-http-brotli-static wrk)
if ! dpkg-query -W "${packages[@]}" >/dev/null 2>&1; then
  apt-get update -qq
  # RUNLEVEL=1: installed, not started.
  RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
fi
exec node tests/hosting/run.mjs
