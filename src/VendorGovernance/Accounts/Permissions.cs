namespace VendorGovernance.Accounts;

/// <summary>What can be done, named after the deed, and which role may do it. Each name is also a policy.</summary>
public static class Permissions
{
    public const string ViewVendors = nameof(ViewVendors);
    public const string EditVendors = nameof(EditVendors);
    public const string ScreenVendors = nameof(ScreenVendors);
    public const string ReviewScreenings = nameof(ReviewScreenings);
    public const string EditCertificates = nameof(EditCertificates);
    public const string ViewContracts = nameof(ViewContracts);
    public const string EditContracts = nameof(EditContracts);
    public const string ApproveContracts = nameof(ApproveContracts);
    public const string ViewServiceLevels = nameof(ViewServiceLevels);
    public const string EditServiceLevels = nameof(EditServiceLevels);
    public const string RecordMeasurements = nameof(RecordMeasurements);
    public const string ImportFiles = nameof(ImportFiles);
    public const string ViewAccess = nameof(ViewAccess);
    public const string ApproveAccess = nameof(ApproveAccess);
    public const string ViewFindings = nameof(ViewFindings);
    public const string LogFindings = nameof(LogFindings);
    public const string ViewScorecards = nameof(ViewScorecards);
    public const string ViewAlerts = nameof(ViewAlerts);
    public const string ViewTasks = nameof(ViewTasks);
    public const string WorkOnTasks = nameof(WorkOnTasks);
    public const string ManageTasks = nameof(ManageTasks);
    public const string ViewAgenda = nameof(ViewAgenda);
    public const string ReadMessages = nameof(ReadMessages);
    public const string RunJobs = nameof(RunJobs);
    public const string ManagePeople = nameof(ManagePeople);
    public const string ViewHistory = nameof(ViewHistory);
    public const string ReadAuditTrail = nameof(ReadAuditTrail);
    public const string ErasePersonalData = nameof(ErasePersonalData);

    // A vendor's contact holds these and nothing else, so that whatever asks for one of the others is closed to every vendor.
    public const string ViewOwnVendor = nameof(ViewOwnVendor);
    public const string ViewOwnCertificates = nameof(ViewOwnCertificates);
    public const string SendOwnCertificates = nameof(SendOwnCertificates);
    public const string ViewOwnContracts = nameof(ViewOwnContracts);
    public const string ViewOwnServiceLevels = nameof(ViewOwnServiceLevels);
    public const string ViewOwnFindings = nameof(ViewOwnFindings);
    public const string ManageSettings = nameof(ManageSettings);

    private static readonly string[] ViewEverything =
    [
        ViewVendors, ViewContracts, ViewServiceLevels, ViewAccess, ViewFindings, ViewScorecards, ViewAlerts, ViewTasks, ViewAgenda, ViewHistory,
    ];

    private static readonly Dictionary<Role, string[]> OfRole = new()
    {
        [Role.Procurement] =
        [
            .. ViewEverything, EditVendors, ScreenVendors, ReviewScreenings, EditCertificates, EditContracts, ApproveContracts, EditServiceLevels, RecordMeasurements,
            ImportFiles, WorkOnTasks, ManageTasks,
        ],
        [Role.SecurityOfficer] = [.. ViewEverything, ScreenVendors, ReviewScreenings, EditCertificates, ApproveAccess, LogFindings, WorkOnTasks],
        [Role.ServiceManager] = [.. ViewEverything, EditServiceLevels, RecordMeasurements, ImportFiles, WorkOnTasks],
        [Role.Leadership] = [.. ViewEverything, ApproveContracts, WorkOnTasks],
        [Role.Auditor] = [.. ViewEverything, ReadMessages, ReadAuditTrail],
        [Role.Administrator] = [.. ViewEverything, ReadMessages, RunJobs, ManagePeople, ManageSettings, ReadAuditTrail, ErasePersonalData, WorkOnTasks, ManageTasks],
        [Role.VendorContact] = [ViewOwnVendor, ViewOwnCertificates, SendOwnCertificates, ViewOwnContracts, ViewOwnServiceLevels, ViewOwnFindings],
    };

    public static IReadOnlyList<string> All { get; } =
        [.. typeof(Permissions).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)];

    public static IReadOnlyList<string> Of(Role role) => OfRole[role];

    /// <summary>Names of the roles that hold the permission.</summary>
    public static IEnumerable<string> RolesWith(string permission) =>
        OfRole.Where(pair => pair.Value.Contains(permission)).Select(pair => pair.Key.ToString());
}
