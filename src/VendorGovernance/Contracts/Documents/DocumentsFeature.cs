using VendorGovernance.Accounts;
using VendorGovernance.Alerts;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Platform.Web.Agenda;
using VendorGovernance.Platform.Web.Related;
using VendorGovernance.Platform.Web.Search;
using VendorGovernance.Platform.Web.Today;

namespace VendorGovernance.Contracts.Documents;

internal static class DocumentsFeature
{
    public static IServiceCollection AddContractDocuments(this IServiceCollection services) => services
        .AddRecordKind(new RecordKind(nameof(ContractDocument), new Sentence("Contract document"), null, Permissions.ViewContracts))
        .AddRecordKind(new RecordKind(nameof(DocumentVersion), new Sentence("Version of a document"), null, null))
        .AddScoped<IRelated<Contract>, ContractDocuments>()
        .AddAlertCheck<DocumentExpiryCheck>()
        .AddScoped<ITodaySource, DocumentsToday>()
        .AddScoped<ISearchSource, DocumentSearch>()
        .AddAgendaSource<DocumentsAgenda>()
        .AddRetention<DocumentRetention>();
}
