namespace VendorGovernance.Platform.Pdf;

/// <summary>The browser was there and made no PDF; the message ends with what it said, for the log and not for a page.</summary>
public sealed class PdfPrintException(string message) : Exception(message);
