#!/usr/bin/env bash
# Installs what the tests need, builds, runs every test. The last line is "N passed, N failed, N skipped".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

install_system_packages() {
  local missing=()
  [ -x /usr/bin/chromium ] || [ -x /usr/bin/google-chrome ] || [ -x /usr/bin/microsoft-edge ] || missing+=(chromium)
  command -v pdftotext >/dev/null || missing+=(poppler-utils)
  if [ ${#missing[@]} -gt 0 ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  elif [ ${#missing[@]} -gt 0 ]; then
    echo "Not installed: ${missing[*]}. The tests that need them are skipped." >&2
  fi
}

install_system_packages
dotnet build --nologo --verbosity quiet

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
dotnet tests/VendorGovernance.Tests/bin/Debug/net10.0/VendorGovernance.Tests.dll -noColor "$@" 2>&1 | tee "$log" || status=$?

summary=$(grep -E 'Total: [0-9]+, Errors: [0-9]+, Failed: [0-9]+' "$log" | tail -n 1)
count() { sed -E "s/.*$1: ([0-9]+).*/\1/" <<<"$summary"; }
if [ -z "$summary" ]; then
  echo "The tests did not run to their end." >&2
  echo "0 passed, 1 failed, 0 skipped"
  exit 1
fi

failed=$(( $(count Failed) + $(count Errors) ))
skipped=$(count Skipped)
passed=$(( $(count Total) - $(count Failed) - skipped - $(count 'Not Run') ))
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ] && [ "$status" = 0 ]
