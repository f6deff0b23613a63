using System.Security.Claims;
using VendorGovernance.Accounts;
using VendorGovernance.Accounts.Sessions;
using VendorGovernance.Alerts;
using VendorGovernance.Auditing;
using VendorGovernance.Audits.Findings;
using VendorGovernance.Audits.Findings.ForContacts;
using VendorGovernance.Contracts;
using VendorGovernance.Contracts.Decisions;
using VendorGovernance.Contracts.Documents;
using VendorGovernance.Contracts.Exits;
using VendorGovernance.Contracts.ForContacts;
using VendorGovernance.Contracts.Notices;
using VendorGovernance.Contracts.Obligations.ForContacts;
using VendorGovernance.Contracts.Obligations;
using VendorGovernance.Contracts.Renewals;
using VendorGovernance.Data;
using VendorGovernance.DataAccess;
using VendorGovernance.Files;
using VendorGovernance.Imports;
using VendorGovernance.Jobs;
using VendorGovernance.Mail;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Web.Agenda;
using VendorGovernance.Platform.Web.Lists;
using VendorGovernance.ServiceLevels;
using VendorGovernance.ServiceLevels.ForContacts;
using VendorGovernance.Settings;
using VendorGovernance.Tasks;
using VendorGovernance.Tests.Support;
using VendorGovernance.Timeline;
using VendorGovernance.Vendors;
using VendorGovernance.Vendors.Approvals;
using VendorGovernance.Vendors.Certificates;
using VendorGovernance.Vendors.Certificates.ForContacts;
using VendorGovernance.Vendors.Contacts;
using VendorGovernance.Vendors.ForContacts;
using VendorGovernance.Vendors.Questionnaires;
using VendorGovernance.Vendors.References;
using VendorGovernance.Vendors.Risk;
using VendorGovernance.Vendors.Screenings;
using VendorGovernance.Vendors.Subcontractors;

namespace VendorGovernance.Tests.Data;

/// <summary>Every query that pages, jobs and checks run, by name. Each must translate on SQL Server, too.</summary>
internal static class NamedQueries
{
    private static readonly DateOnly Today = new(2026, 9, 2);
    private static readonly DateTime Now = new(2026, 9, 2, 2, 0, 0, DateTimeKind.Utc);
    private static readonly Cutoff Before = new(Today, Now);
    private static readonly ClaimsPrincipal Nobody = new(new ClaimsIdentity());
    private static readonly ClaimsPrincipal Somebody =
        new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, "7"), new(ClaimTypes.Role, nameof(Role.Procurement))], "test"));

    private static readonly string[] Rules = ["decide-by", "contract-end"];

    public static IReadOnlyDictionary<string, Func<GovernanceDb, IQueryable>> All { get; } = new Dictionary<string, Func<GovernanceDb, IQueryable>>
    {
        ["accounts: a page of people"] = db => db.Users.Fitting(new PeopleList { Q = "lin", Role = Role.Procurement, Active = true }, db).Sorted(new ListRequest()).AsRows(db),
        ["accounts: others can administer"] = db => db.Users.OthersCanAdminister(db),
        ["accounts: by last sign-in"] = db => db.Users.Sorted(new ListRequest { Sort = "seen", Desc = true }).AsRows(db),
        ["accounts: the facts of one"] = db => db.Users.Where(account => account.Id == 7).AsFacts(),
        ["sessions: alive, of an account"] = db => db.AccountSessions.RunningOf(7).Alive(new SessionLimits(Now, Now)).AsRows(Guid.Empty),
        ["sessions: what each request asks"] = db => db.AccountSessions.Where(session => session.Id == Guid.Empty).Alive(new SessionLimits(Now, Now)).AsFacts(),
        ["files: unused"] = db => db.Unused(Now),
        ["timeline: of a record, a page"] = db => db.TimelineEvents.OfRecord("Contract", 7).NewestFirst().Skip(10).Take(10).AsRows(),
        ["timeline: of a vendor, a page"] = db => db.TimelineEvents.OfVendor(7, Rules).NewestFirst().Skip(10).Take(10).AsRows(),
        ["timeline: outdated"] = db => new TimelineRetention(db).Outdated(Before),
        ["tasks: every filter, a page"] = db => db.Tasks.VisibleTo(Somebody).Fitting(EveryTaskFilter, Somebody, Today).Sorted(EveryTaskFilter).AsRows(),
        ["tasks: of a role, for Today"] = db => db.Tasks.Of(Whose.ForMe, Somebody).DueBy(Today).Sorted(new()).AsRows(),
        ["tasks: outdated"] = db => new TaskRetention(db).Outdated(Before),
        ["documents: every filter, a page"] = db => db.ContractDocuments.VisibleTo(Somebody).Fitting(EveryDocumentFilter, Today).Sorted(EveryDocumentFilter).AsRows(),
        ["documents: lapsing"] = db => db.ContractDocuments.LapsingBy(Today.AddDays(60), Today).AsWatched(),
        ["documents: outdated"] = db => new DocumentRetention(db).Outdated(Before),
        ["obligations: every filter, a page"] = db => db.ObligationOccurrences.VisibleTo(Somebody).Fitting(EveryObligationFilter, Today).Sorted(EveryObligationFilter).AsRows(),
        ["obligations: waiting, for Today"] = db => ObligationsToday.Waiting(db.ObligationOccurrences, 7, true, Today).AsRows(),
        ["obligations: open"] = db => db.ObligationOccurrences.OpenBy(Today).AsRows(),
        ["obligations: outdated"] = db => new ObligationRetention(db).Outdated(Before),
        ["contacts: own obligations"] = db => db.OwnDueDates(Nobody)
            .Fitting(new OwnObligationList { Q = "report", State = OccurrenceStanding.Overdue, Contract = 7 }, Today).Sorted(By("contract")),
        ["alerts: a page"] = db => db.Alerts.Fitting(new AlertList { Rule = "decide-by", Severity = AlertSeverity.Urgent, Vendor = 7 }).Sorted(new ListRequest { Sort = "about" }).AsRows(),
        ["findings: due, for Today"] = db => FindingsToday.Due(db.Findings, Today),
        ["alerts: resolved before"] = db => db.Alerts.ResolvedBefore(Today).OrderBy(alert => alert.Id).Take(500),
        ["outbox: done before"] = db => db.Outbox.DoneBefore(Now).OrderBy(message => message.Id).Take(500),
        ["outbox: a person's tests"] = db => db.Outbox.TestsOf(7).AsPages(),
        ["imports: resting before"] = db => db.ImportRuns.RestingBefore(Now),
        ["imports: files filled before"] = db => db.ImportFiles.FilledBefore(Now),
        ["retention: contracts"] = db => new ContractRetention(db).Outdated(Before),
        ["retention: vendors"] = db => new VendorRetention(db).Outdated(Before),
        ["retention: scopes"] = db => new ScopeRetention(db).Outdated(Before),
        ["retention: findings"] = db => new FindingRetention(db).Outdated(Before),
        ["retention: service levels"] = db => new ServiceLevelRetention(db).Outdated(Before),
        ["settings: all"] = SettingsMemory.Rows,
        ["job runs: latest of each"] = db => db.JobRuns.LatestOfEach(),
        ["job runs: failures of each"] = db => db.JobRuns.FailedSince(Now).GroupBy(run => run.Job).Select(runs => new { Job = runs.Key, Count = runs.Count() }),
        ["job runs: of a job, a page"] = db => db.JobRuns.OfJob("SendOutbox").LatestFirst().Skip(25).Take(25),
        ["job runs: outdated"] = db => db.JobRuns.OfJob("SendOutbox").Outdated(Now, Now),
        ["outbox: a page"] = db => db.Outbox.Fitting(new MessageList { Q = "100%", State = MessageState.Failed }).Sorted(new ListRequest()).AsRows(),
        ["outbox: a message"] = db => db.Outbox.Where(message => message.Id == 7).AsPages(),
        ["alerts: open of rules"] = db => db.Alerts.OfRules(Rules).Open(),
        ["alerts: resolved about days"] = db => db.Alerts.OfRules(Rules).ResolvedAbout(Today, Today),
        ["alerts: of a vendor, most urgent first"] = db => db.Alerts.OfVendor(7).OfSubject("contract:7").MostUrgentFirst(),
        ["alerts: readers"] = Recipients.ActiveReaders,
        ["alerts: role holders"] = Recipients.RoleHolders,
        ["contacts: own company"] = db => db.OwnVendor(Nobody),
        ["contacts: own colleagues"] = db => db.OwnColleagues(Nobody),
        ["contacts: own contracts"] = db => db.OwnContracts(Nobody).Matching("c-1").Sorted(By("title"), inChinese: true).Take(8),
        ["contacts: own service levels"] = db => LevelHistories.Rows(db.OwnServiceLevels(Nobody)),
        ["contacts: own findings"] = db => db.OwnFindings(Nobody)
            .Fitting(new OwnFindingList { Q = "password", State = FindingState.Overdue, Severity = Severity.High }, Today).Sorted(By("severity")),
        ["vendors: filtered"] = db => db.Vendors.Fitting(EveryVendorFilter, Today).Sorted(By("name"), inChinese: true).AsRows().Skip(25).Take(25),
        ["vendors: by tier"] = db => db.Vendors.Sorted(By("tier"), inChinese: false).AsRows(),
        ["vendors: approvals that end"] = db => db.Vendors.ToApproveBy(Today),
        ["vendors: to screen"] = db => db.Vendors.ToScreen(),
        ["vendors: to tier"] = db => db.Vendors.ToTierBy(Today),
        ["vendors: lacking consent"] = db => db.Vendors.Lacking(VendorGap.Consent, db, Today).AsRows(),
        ["vendors: never tiered"] = db => db.Vendors.NeverTiered(),
        ["vendors: contacts"] = db => db.VendorContacts.OfVendor(7),
        ["vendors: assessments"] = db => db.RiskAssessments.LatestOf(7),
        ["vendors: subcontractors without consent"] = db => db.Subcontractors.WithoutConsentOn(Today),
        ["vendors: reference cases"] = db => db.ReferenceCases.OfVendor(7),
        ["screenings: filtered"] = db => db.Screenings.Fitting(new ScreeningList { Q = "acme", State = ScreeningState.Submitted, Vendor = 7 }).Sorted(By("score")).AsRows(),
        ["screenings: waiting for a person"] = db => db.Screenings.WaitingFor(7),
        ["screenings: whole"] = db => db.Screenings.Whole(),
        ["questionnaires: list"] = db => db.Questionnaires.AsRows(),
        ["certificates: filtered"] = db => db.Certificates.Fitting(EveryCertificateFilter, db, Today).Sorted(By("kind")).AsRows(db),
        ["certificates: superseded"] = db => db.Certificates.InState(CertificateState.Superseded, db, Today).Sorted(new ListRequest()).AsRows(db),
        ["certificates: to renew"] = db => db.Certificates.ToRenewBy(db, Today),
        ["retention: certificates"] = db => new CertificateRetention(db).Outdated(Before),
        ["contacts: own certificates"] = db => db.OwnCertificates(Nobody).Where(certificate => !certificate.IsReplaced).NextToEnd().Take(8),
        ["agenda: certificates that expire"] = db => CertificatesAgenda.Ending(db, Month),
        ["agenda: approvals that end"] = db => ApprovalsAgenda.Ending(db.Vendors, Month),
        ["contracts: values of a vendor"] = db => VendorSpend.Values(db.Contracts, 7),
        ["agenda: contracts to decide"] = db => db.Contracts.DecidingBetween(Month),
        ["agenda: contracts that end"] = db => db.Contracts.EndingBetween(Month),
        ["agenda: scopes that end"] = db => ScopesAgenda.Ending(db.Scopes, Month),
        ["agenda: tasks that are due"] = db => TasksAgenda.Due(db.Tasks, Month),
        ["agenda: findings that are due"] = db => FindingsAgenda.Due(db.Findings, Month),
        ["agenda: documents that expire"] = db => DocumentsAgenda.Expiring(db.ContractDocuments, Month),
        ["agenda: obligations that are due"] = db => DueDatesAgenda.Due(db.ObligationOccurrences, Month),
        ["contracts: due"] = db => db.Contracts.Due(Today).OrderBy(contract => contract.Id).Select(contract => contract.Id),
        ["contracts: in force on a day"] = db => db.Contracts.RunningOn(Today).AsRows(),
        ["contracts: with their terms"] = db => db.Contracts.Where(contract => contract.VendorId == 1),
        ["contracts: filtered, a page"] = db => OnePage(db.Contracts.Fitting(new ContractList { Q = "acme", State = ContractState.Active }, Today, db.Vendors).Sorted(By("value"), inChinese: false)),
        ["contracts: searched, as many as are counted"] = db => db.Contracts.Matching("acme", db.Vendors).FirstIds(),
        ["contracts: searched, the first"] = db => ContractSearch.First(db.Contracts.Matching("acme", db.Vendors)).AsRows(),
        ["contracts: to decide by"] = db => db.Contracts.ToDecideBy(Today.AddDays(180), Today),
        ["contracts: in transition until"] = db => db.Contracts.InTransitionUntil(Today.AddDays(30)),
        ["decisions: of a contract"] = db => db.RenewalDecisions.OfContract(7),
        ["decisions: waiting for a person"] = db => db.RenewalDecisions.WaitingFor(7),
        ["notices: of a contract"] = db => db.Notices.OfContract(7),
        ["notices: rights expiring by"] = db => db.Notices.RightsExpiringBy(Today.AddDays(60)),
        ["exit items: of a contract"] = db => db.ExitItems.OfContract(7),
        ["exit items: due, for a person"] = db => db.ExitItems.DueBy(Today.AddDays(14)).For(7).AsWatched(),
        ["scopes: outliving a contract"] = db => db.Scopes.OutlivingOn(7, Today),
        ["contracts: ending by"] = db => db.Contracts.EndingBy(Today.AddDays(90)),
        ["findings: filtered, open first"] = db => db.Findings.Fitting(EveryFindingFilter, Today).Sorted(EveryFindingFilter).AsRows(),
        ["findings: gravest first"] = db => db.Findings.InState(FindingState.Open, Today).Sorted(By("severity")).AsRows(),
        ["findings: closed, by owner"] = db => db.Findings.InState(FindingState.Closed, Today).Sorted(By("owner")).AsRows(),
        ["imports: newest first"] = db => db.ImportRuns.Rows(db),
        ["imports: of a person's importers"] = db => db.ImportRuns.VisibleTo(Nobody, new Importers([])),
        ["imports: saved mappings"] = db => db.SavedMappings.OfKind("contracts"),
        ["outbox: due"] = db => db.Outbox.DueAt(Now).OrderBy(message => message.NotBefore).Select(message => message.Id).Take(100),
        ["outbox: known keys"] = db => db.Outbox.Where(message => Rules.Contains(message.Key)).Select(message => message.Key),
        ["outbox: latest first"] = db => db.Outbox.LatestFirst(),
        ["scopes: filtered, ending next first"] = db => db.Scopes.Fitting(EveryScopeFilter, Today).Sorted(EveryScopeFilter, Today).AsRows(),
        ["scopes: upcoming, highest level first"] = db => db.Scopes.InState(ScopeState.Upcoming, Today).Sorted(By("level"), Today).AsRows(),
        ["scopes: expired, by vendor"] = db => db.Scopes.InState(ScopeState.Expired, Today).Sorted(By("vendor"), Today).AsRows(),
        ["service levels: list"] = db => db.ServiceLevels.InUse()
            .Fitting(new ServiceLevelList { Q = "csat", Vendor = 7, Contract = 7, Metric = "CSAT", Archived = true }).Sorted(new() { Sort = "vendor" })
            .Select(level => level.Id).Skip(25).Take(25),
        ["service levels: by contract"] = db => db.ServiceLevels.Sorted(new() { Sort = "contract", Desc = true }).Select(level => level.Id),
        ["service levels: by metric"] = db => db.ServiceLevels.Sorted(new() { Sort = "metric" }).Select(level => level.Id),
        ["service levels: first few with terms"] = db => LevelHistories.Rows(db.ServiceLevels.WithIds([1, 2]).OrderBy(level => level.MetricCode).Take(8)),
        ["service levels: first few with figures"] = db => new LevelHistories(db)
            .Counted(db.ServiceLevels.WithIds([1, 2]).OrderBy(level => level.MetricCode).Take(8), Today.AddMonths(-13), Today),
        ["audit trail: every filter"] = db => db.AuditEntries.Fitting(EveryTrailFilter, new FixedClock(2026, 11, 22).AsClock()).LatestFirst().Skip(25).Take(25),
        ["audit trail: history"] = db => db.AuditEntries.Of("Contract", "7").LatestFirst().Take(5),
        ["audit trail: labels"] = db => db.AuditEntries.LatestLabels(["Contract", "Vendor"], ["7", "8"]),
        ["audit trail: deeds"] = db => db.AuditEntries.Deeds(),
        ["audit trail: kinds"] = db => db.AuditEntries.Kinds(),
        ["audit trail: personal values"] = db => db.PersonalValues.About(db, "Account", "7"),
        ["audit trail: auditors"] = db => AnnounceAuditHead.Auditors(db),
    };

    private static VendorList EveryVendorFilter => new()
    {
        Q = "acme",
        Status = VendorStatus.Active,
        Tier = RiskTier.One,
        Owner = 7,
        Country = "CN",
        Internal = false,
        ApprovalWithin = 30,
    };

    private static CertificateList EveryCertificateFilter => new()
    {
        Q = "iso",
        Vendor = 7,
        Kind = CertificateKind.Iso27001,
        State = CertificateState.Expiring,
        ExpiresWithin = 60,
    };

    private static IQueryable<ContractRow> OnePage(IQueryable<Contract> contracts)
    {
        var page = contracts.Select(contract => contract.Id).Skip(25).Take(25);
        return contracts.Where(contract => page.Contains(contract.Id)).AsRows();
    }

    private static AgendaRange Month => new(Nobody, Today, Today.AddDays(30), 7, Today);

    private static TrailList EveryTrailFilter => new()
    {
        Q = "acme",
        What = "Changed",
        Kind = "Vendor",
        Subject = "7",
        Person = 7,
        From = Today,
        To = Today,
    };

    private static DocumentList EveryDocumentFilter => new()
    {
        Q = "dpa",
        Kind = DocumentKind.Annex,
        State = DocumentStanding.Holds,
        Vendor = 7,
        Contract = 7,
        ExpiresWithin = 30,
        Sort = "expires",
    };

    private static ObligationList EveryObligationFilter => new()
    {
        Q = "report",
        State = OccurrenceStanding.Overdue,
        Side = Side.Theirs,
        Vendor = 7,
        Contract = 7,
        Owner = 7,
    };

    private static TaskList EveryTaskFilter => new()
    {
        Q = "screen",
        State = TaskStanding.Overdue,
        Whose = Whose.MyRoles,
        Vendor = 7,
        Sort = "owner",
    };

    private static ScopeList EveryScopeFilter => new()
    {
        Q = "order",
        State = ScopeState.Active,
        Vendor = 7,
        Contract = 7,
        Level = DataLevel.Important,
        EndsWithin = 30,
    };

    private static FindingList EveryFindingFilter => new()
    {
        Q = "password",
        State = FindingState.Overdue,
        Severity = Severity.High,
        Vendor = 7,
        Owner = 7,
    };

    private static ListRequest By(string column) => new() { Sort = column, Desc = true };
}
