namespace VendorGovernance.Bench;

/// <param name="Runs">How often each page is asked for, and its bare queries as often.</param>
internal sealed record BenchSize(int Contracts, int Vendors, int Runs);
