#!/usr/bin/env bash
# Measures pages on a register of 100,000 contracts, beside the bare queries on the same database:
#   ./bench.sh [contracts] [--count N] [--vendors N] [--runs N]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
dotnet build tests/VendorGovernance.Bench --configuration Release --nologo --verbosity quiet
exec dotnet tests/VendorGovernance.Bench/bin/Release/net10.0/VendorGovernance.Bench.dll "$@"
