using System.Security.Claims;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Contracts.Documents;

public static class DocumentQueries
{
    /// <summary>Documents are the firm's own; a vendor's contact sees none of them.</summary>
    public static IQueryable<ContractDocument> VisibleTo(this IQueryable<ContractDocument> documents, ClaimsPrincipal person) =>
        person.OnlyVendor() is null ? documents : documents.Where(document => false);

    public static IQueryable<ContractDocument> Matching(this IQueryable<ContractDocument> documents, string? text)
    {
        var key = SearchKey.Of(text);
        return key.Length == 0
            ? documents
            : documents.Where(document => document.SearchText.Contains(key) || document.Contract!.SearchText.Contains(key));
    }

    public static IQueryable<ContractDocument> Fitting(this IQueryable<ContractDocument> documents, DocumentList list, DateOnly today)
    {
        documents = documents.InUse(list.Archived).Matching(list.Q);
        if (list.Kind is { } kind)
        {
            documents = documents.Where(document => document.Kind == kind);
        }

        if (list.Vendor is { } vendor)
        {
            documents = documents.Where(document => document.Contract!.VendorId == vendor);
        }

        if (list.Contract is { } contract)
        {
            documents = documents.Where(document => document.ContractId == contract);
        }

        if (list.ExpiresWithin is { } days)
        {
            var until = today.AddDays(Math.Clamp(days, 0, 3660));
            documents = documents.Where(document => document.ExpiresOn >= today && document.ExpiresOn <= until);
        }

        return list.State is { } standing ? documents.Standing(standing, today) : documents;
    }

    public static IQueryable<ContractDocument> Standing(this IQueryable<ContractDocument> documents, DocumentStanding standing, DateOnly today) => standing switch
    {
        DocumentStanding.Holds => documents.Where(document =>
            (document.ExpiresOn == null || document.ExpiresOn >= today) && (document.EffectiveOn == null || document.EffectiveOn <= today)),
        DocumentStanding.NotYet => documents.Where(document => document.EffectiveOn > today),
        DocumentStanding.Lapsed => documents.Where(document => document.ExpiresOn < today),
    };

    /// <summary>Those of running contracts that lapse by the day, or have lapsed: in use, and without a newer version.</summary>
    public static IQueryable<ContractDocument> LapsingBy(this IQueryable<ContractDocument> documents, DateOnly day, DateOnly today) =>
        documents.InUse().Where(document => document.ExpiresOn <= day
            && document.Contract!.ArchivedAt == null && (document.Contract.LastDay == null || document.Contract.LastDay >= today));

    public static IQueryable<ContractDocument> Sorted(this IQueryable<ContractDocument> documents, ListRequest request)
    {
        var sorted = (request.Sort, request.Desc) switch
        {
            ("title", false) => documents.OrderBy(document => document.Title),
            ("title", true) => documents.OrderByDescending(document => document.Title),
            ("kind", false) => documents.OrderBy(document => document.Kind),
            ("kind", true) => documents.OrderByDescending(document => document.Kind),
            ("vendor", false) => documents.OrderBy(document => document.Contract!.Vendor!.Code),
            ("vendor", true) => documents.OrderByDescending(document => document.Contract!.Vendor!.Code),
            ("effective", false) => documents.OrderBy(document => document.EffectiveOn == null).ThenBy(document => document.EffectiveOn),
            ("effective", true) => documents.OrderBy(document => document.EffectiveOn == null).ThenByDescending(document => document.EffectiveOn),
            ("expires", false) => documents.OrderBy(document => document.ExpiresOn == null).ThenBy(document => document.ExpiresOn),
            ("expires", true) => documents.OrderBy(document => document.ExpiresOn == null).ThenByDescending(document => document.ExpiresOn),
            (_, true) => documents.OrderByDescending(document => document.Contract!.NumberKey).ThenBy(document => document.Kind),
            _ => documents.OrderBy(document => document.Contract!.NumberKey).ThenBy(document => document.Kind),
        };
        return sorted.ThenBy(document => document.Id);
    }

    public static IQueryable<DocumentRow> AsRows(this IQueryable<ContractDocument> documents) =>
        from document in documents
        let current = document.Versions.Single(version => version.Number == document.CurrentNumber)
        select new DocumentRow(
            document.Id,
            document.ContractId,
            document.Contract!.Number,
            document.Contract.Vendor!.Name,
            document.Kind,
            document.Title,
            document.EffectiveOn,
            document.ExpiresOn,
            document.CurrentNumber,
            current.File!.Name,
            current.File.Size);
}
