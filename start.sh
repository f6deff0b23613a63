#!/usr/bin/env bash
# Builds and serves: ./start.sh [--urls ADDRESS] [--empty] [--data DIR]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

if ! command -v dotnet >/dev/null || ! dotnet --list-sdks | grep -q '^10\.'; then
  echo "The .NET 10 SDK is needed and was not found." >&2
  exit 1
fi

if ! command -v node >/dev/null || [ "$(node -p 'process.versions.node.split(".")[0]')" -lt 20 ]; then
  echo "Node 20 or newer is needed for the front-end parts and was not found." >&2
  exit 1
fi

exec "$root/vg" serve "$@"
