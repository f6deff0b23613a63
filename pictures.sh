#!/usr/bin/env bash
# Takes pictures of pages on demo data, in both languages and themes, wide and narrow:
#   ./pictures.sh "/contracts /vendors/1" [Role] [FOLDER]      ./pictures.sh --readme
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
pages=${1:?usage: ./pictures.sh \"/page /page\" [Role] [FOLDER], or ./pictures.sh --readme}
folder=${3:-pictures}
if [ "$pages" = --readme ]; then
  folder=$(mktemp -d)
  month=2026-10 # of the day on which the demo firm stands still in tests
  VENDORGOVERNANCE_ROLE=Leadership
  pages="/contracts /scorecards/WHQL/$month"
fi

dotnet build --nologo --verbosity quiet
VENDORGOVERNANCE_PAGES=$pages VENDORGOVERNANCE_ROLE=${2:-${VENDORGOVERNANCE_ROLE:-Procurement}} VENDORGOVERNANCE_PICTURES=$(realpath -m "$folder") \
  dotnet tests/VendorGovernance.Tests/bin/Debug/net10.0/VendorGovernance.Tests.dll -noColor -explicit only \
  -class VendorGovernance.Tests.Pages.ScreenshotsOnRequest

if [ "$1" = --readme ]; then
  mkdir -p docs/pictures
  cp "$folder/contracts.en.1440.png" docs/pictures/contracts.png
  cp "$folder/scorecards-WHQL-$month.zh-CN.1440.png" docs/pictures/scorecard.png
fi
