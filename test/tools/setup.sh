#!/usr/bin/env bash
# Everything that a fresh machine with Node and npm lacks: npm packages (a current Node among them), and for the tests
# Chromium, Firefox and a CJK font, where the system's package manager can bring them.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! [ -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  echo 'Installing npm packages …'
  npm ci --no-audit --no-fund --loglevel=error
fi

missing=()
command -v chromium >/dev/null 2>&1 || command -v google-chrome >/dev/null 2>&1 || missing+=(chromium)
command -v firefox-esr >/dev/null 2>&1 || command -v firefox >/dev/null 2>&1 || missing+=(firefox-esr)
if command -v fc-list >/dev/null 2>&1; then [ -n "$(fc-list :lang=zh)" ] || missing+=(fonts-noto-cjk); else missing+=(fonts-noto-cjk); fi
if [ ${#missing[@]} -gt 0 ]; then
  if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    echo "Installing ${missing[*]} …"
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
      echo "Could not install: ${missing[*]}" >&2
  else
    echo "Not here, and not mine to install: ${missing[*]}. Please install them with your system's package manager." >&2
  fi
fi

PATH="$PWD/node_modules/.bin:$PATH" node -e 'if (process.versions.node.split(".")[0] < 24) { console.error("Node 24 or newer is needed, and the npm package that brings it was not installed."); process.exit(1) }'
npx wxt prepare >/dev/null
