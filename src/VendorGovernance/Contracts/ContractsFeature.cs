using VendorGovernance.Accounts;
using VendorGovernance.Accounts.HandingOver;
using VendorGovernance.Alerts;
using VendorGovernance.Calendars;
using VendorGovernance.Contracts.Amendments;
using VendorGovernance.Contracts.ForContacts;
using VendorGovernance.Contracts.Renewals;
using VendorGovernance.Imports;
using VendorGovernance.Jobs;
using VendorGovernance.Platform;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Agenda;
using VendorGovernance.Platform.Web.Related;
using VendorGovernance.Platform.Web.Search;
using VendorGovernance.Platform.Web.Today;
using VendorGovernance.Reports;
using VendorGovernance.Settings;
using VendorGovernance.Vendors;
using VendorGovernance.Vendors.ForContacts;
using VendorGovernance.Vendors.Moves;

namespace VendorGovernance.Contracts;

internal static class ContractsFeature
{
    public static IServiceCollection AddContracts(this IServiceCollection services, IConfiguration configuration) => services
        .Configure<ContractOptions>(configuration.GetSection(ContractOptions.Section))
        .AddLiveOptions<ContractOptions>()
        .AddSettingsSection<ContractsSettings>()
        .AddScoped<Moments>()
        .AddScoped<ContractDesk>()
        .AddScoped<VendorsAtWork>()
        .AddScoped<ContractTasks>()
        .AddScoped<IVendorClosingCondition, OpenContracts>()
        .AddScoped<ContractChoices>()
        .AddRecordKind(new RecordKind(nameof(TermsVersion), new Sentence("Terms of a contract"), null, null))
        .AddRecordKind(new RecordKind(nameof(Contract), new Sentence("Contract"), "/contracts/{0}", Permissions.ViewContracts))
        .AddNavigation(new NavigationItem(30, "Contracts", "file-earmark-text", "/contracts", Permissions.ViewContracts))
        .AddNavigation(new NavigationItem(30, "Contracts", "file-earmark-text", "/contracts", Permissions.ViewOwnContracts))
        .AddScoped<IRelated<Vendor>, VendorContracts>()
            .AddScoped<IRelated<Vendor>, VendorSpend>()
        .AddScoped<IOwnership, OwnedContracts>()
        .AddJob<AdvanceContracts>()
        .AddJob<RefreshDecideByDates>()
        .AddScoped<IFollowsCalendar, RefreshDecideByDates>()
        .AddAlertCheck<DecideByCheck>()
        .AddAlertCheck<ContractEndCheck>()
        .AddReportSection<ContractsSection>()
        .AddScoped<ITodaySource, ContractsToday>()
        .AddAgendaSource<DecideByAgenda>()
        .AddAgendaSource<ContractEndAgenda>()
        .AddScoped<ISearchSource, ContractSearch>()
        .AddScoped<IRelated<OwnVendor>, OwnContractLists>()
        .AddScoped<ISearchSource, OwnContractLists>()
        .AddImporter<ContractImporter>()
        .AddRetention<ContractRetention>();
}
