namespace VendorGovernance.Imports.Reading;

/// <summary>What a person overrules; null where the program shall find out by itself.</summary>
public sealed record ReadingChoices(string? Encoding = null, string? Delimiter = null, string? Sheet = null);
