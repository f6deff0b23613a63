using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.Screenings;

public sealed record ScreeningRow(
    int Id, int VendorId, string VendorCode, LocalName Vendor, ScreeningState State, int Questionnaire, string Author, DateOnly StartedOn, DateOnly? SubmittedOn, DateOnly? DecidedOn,
    decimal? Score, DateOnly? ExpiresOn);
