using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace VendorGovernance.Data;

/// <summary>Every instant is stored in UTC; the databases forget that, so it is said again on reading.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    written => written,
    read => DateTime.SpecifyKind(read, DateTimeKind.Utc));
