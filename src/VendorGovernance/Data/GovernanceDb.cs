using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Accounts.Passwords;
using VendorGovernance.Accounts.Sessions;
using VendorGovernance.Accounts.TwoFactor;
using VendorGovernance.Agenda.Links;
using VendorGovernance.Alerts;
using VendorGovernance.Auditing;
using VendorGovernance.Audits.Findings;
using VendorGovernance.Calendars;
using VendorGovernance.Calendars.Service;
using VendorGovernance.Contracts;
using VendorGovernance.Contracts.Amendments;
using VendorGovernance.DataAccess;
using VendorGovernance.Files;
using VendorGovernance.Imports;
using VendorGovernance.Jobs;
using VendorGovernance.Mail;
using VendorGovernance.Platform.Records;
using VendorGovernance.ServiceLevels;
using VendorGovernance.ServiceLevels.Measurements;
using VendorGovernance.Settings;
using VendorGovernance.Tasks;
using VendorGovernance.Timeline;
using VendorGovernance.Vendors;
using VendorGovernance.Vendors.Approvals;
using VendorGovernance.Vendors.Certificates;
using VendorGovernance.Vendors.Contacts;
using VendorGovernance.Vendors.Identifiers;
using VendorGovernance.Vendors.Questionnaires;
using VendorGovernance.Vendors.References;
using VendorGovernance.Vendors.Risk;
using VendorGovernance.Vendors.Screenings;
using VendorGovernance.Vendors.Subcontractors;

namespace VendorGovernance.Data;

/// <summary>The one model of both databases. Each feature maps its own entities in its …Table class.</summary>
public abstract class GovernanceDb(DbContextOptions options) : IdentityDbContext<Account, IdentityRole<int>, int>(options)
{
    public DbSet<SignInKey> SignInKeys => Set<SignInKey>();

    public DbSet<AccountSession> AccountSessions => Set<AccountSession>();

    public DbSet<AccountLink> AccountLinks => Set<AccountLink>();

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    public DbSet<StoredSetting> StoredSettings => Set<StoredSetting>();

    public DbSet<CalendarDay> CalendarDays => Set<CalendarDay>();

    public DbSet<OwnCalendar> OwnCalendars => Set<OwnCalendar>();

    public DbSet<ServiceCalendar> ServiceCalendars => Set<ServiceCalendar>();

    public DbSet<AgendaLink> AgendaLinks => Set<AgendaLink>();

    public DbSet<Vendor> Vendors => Set<Vendor>();

    public DbSet<VendorIdentifier> VendorIdentifiers => Set<VendorIdentifier>();

    public DbSet<VendorContact> VendorContacts => Set<VendorContact>();

    public DbSet<RiskAssessment> RiskAssessments => Set<RiskAssessment>();

    public DbSet<Questionnaire> Questionnaires => Set<Questionnaire>();

    public DbSet<Screening> Screenings => Set<Screening>();

    public DbSet<ReferenceCase> ReferenceCases => Set<ReferenceCase>();

    public DbSet<Certificate> Certificates => Set<Certificate>();

    public DbSet<Subcontractor> Subcontractors => Set<Subcontractor>();

    public DbSet<ApprovalWaiver> ApprovalWaivers => Set<ApprovalWaiver>();

    public DbSet<Contract> Contracts => Set<Contract>();

    public DbSet<TermsVersion> TermsVersions => Set<TermsVersion>();

    public DbSet<ServiceLevel> ServiceLevels => Set<ServiceLevel>();

    public DbSet<Measurement> Measurements => Set<Measurement>();

    public DbSet<Scope> Scopes => Set<Scope>();

    public DbSet<Finding> Findings => Set<Finding>();

    public DbSet<StoredFile> Files => Set<StoredFile>();

    public DbSet<FileContent> FileContents => Set<FileContent>();

    public DbSet<TimelineEvent> TimelineEvents => Set<TimelineEvent>();

    public DbSet<TaskItem> Tasks => Set<TaskItem>();

    public DbSet<Alert> Alerts => Set<Alert>();

    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    public DbSet<JobRun> JobRuns => Set<JobRun>();

    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    public DbSet<ImportFile> ImportFiles => Set<ImportFile>();

    public DbSet<SavedMapping> SavedMappings => Set<SavedMapping>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<PersonalValue> PersonalValues => Set<PersonalValue>();

    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();

    /// <summary>True while a file's rows are stored: raw figures then have one entry in the audit trail for the whole file.</summary>
    public bool TakesBulk { get; set; }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RaiseVersions();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RaiseVersions();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>().HavePrecision(3);
        configurationBuilder.Properties<decimal>().HavePrecision(18, 4);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(30);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(GovernanceDb).Assembly);

        foreach (var entity in builder.Model.GetEntityTypes())
        {
            entity.FindProperty(nameof(IVersioned.Version))?.IsConcurrencyToken = true;
            foreach (var key in entity.GetForeignKeys().Where(key => !entity.ClrType.Namespace!.StartsWith("Microsoft", StringComparison.Ordinal)))
            {
                key.DeleteBehavior = DeleteBehavior.Restrict;
            }
        }
    }

    private void RaiseVersions()
    {
        foreach (var entry in ChangeTracker.Entries<IVersioned>().Where(entry => entry.State == EntityState.Modified))
        {
            var version = entry.Property(record => record.Version);
            version.CurrentValue = version.OriginalValue + 1;
        }
    }
}
