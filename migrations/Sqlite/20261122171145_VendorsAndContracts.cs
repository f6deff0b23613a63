using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace VendorGovernance.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class VendorsAndContracts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""ALTER TABLE "Contracts" ADD COLUMN "SubmittedById" INTEGER NULL REFERENCES "Accounts" ("Id") ON DELETE RESTRICT;""");

            migrationBuilder.AddColumn<string>(
                name: "ApprovedBy",
                table: "Vendors",
                type: "TEXT",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ApprovedByImportUntil",
                table: "Vendors",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ApprovedUntil",
                table: "Vendors",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsInternal",
                table: "Vendors",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextTieringOn",
                table: "Vendors",
                type: "TEXT",
                nullable: true);

            migrationBuilder.Sql("""ALTER TABLE "Vendors" ADD COLUMN "OwnerId" INTEGER NULL REFERENCES "Accounts" ("Id") ON DELETE RESTRICT;""");

            migrationBuilder.Sql("""ALTER TABLE "Vendors" ADD COLUMN "ParentId" INTEGER NULL REFERENCES "Vendors" ("Id") ON DELETE RESTRICT;""");

            migrationBuilder.AddColumn<string>(
                name: "Status",
                table: "Vendors",
                type: "TEXT",
                maxLength: 30,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Tier",
                table: "Vendors",
                type: "INTEGER",
                maxLength: 30,
                nullable: true);

            migrationBuilder.Sql("""ALTER TABLE "Contracts" ADD COLUMN "ApprovedById" INTEGER NULL REFERENCES "Accounts" ("Id") ON DELETE RESTRICT;""");

            migrationBuilder.AddColumn<string>(
                name: "Decision",
                table: "Contracts",
                type: "TEXT",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsDecideByProvisional",
                table: "Contracts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextChangeOn",
                table: "Contracts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "SignedOn",
                table: "Contracts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "State",
                table: "Contracts",
                type: "TEXT",
                maxLength: 30,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SuspendedFrom",
                table: "Contracts",
                type: "TEXT",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TermNumber",
                table: "Contracts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "TransitionUntil",
                table: "Contracts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AgendaLinks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AccountId = table.Column<int>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    OnlyMine = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    LastUsedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgendaLinks_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ApprovalWaivers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VendorId = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AskedById = table.Column<int>(type: "INTEGER", nullable: false),
                    RequestedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DecidedById = table.Column<int>(type: "INTEGER", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecisionReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApprovalWaivers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ApprovalWaivers_Accounts_AskedById",
                        column: x => x.AskedById,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ApprovalWaivers_Accounts_DecidedById",
                        column: x => x.DecidedById,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ApprovalWaivers_Vendors_VendorId",
                        column: x => x.VendorId,
                        principalTable: "Vendors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContractDocuments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ExpiresOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Notes = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    CurrentNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    RegisteredAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContractDocuments_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContractTerms",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    EffectiveFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ChangedCodes = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    RecordedById = table.Column<int>(type: "INTEGER", nullable: true),
                    BufferDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Calendar = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    DeliveryDays = table.Column<int>(type: "INTEGER", nullable: false),
                    GoverningLaw = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    IncidentHours = table.Column<int>(type: "INTEGER", nullable: true),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MinimumCommitment = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    MostRenewals = table.Column<int>(type: "INTEGER", nullable: true),
                    NoticeBasis = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    NoticeCounting = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    NoticeLength = table.Column<int>(type: "INTEGER", nullable: true),
                    NoticeRoll = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    NoticeUnit = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PeakSurcharge = table.Column<decimal>(type: "TEXT", precision: 7, scale: 4, nullable: true),
                    PriceModel = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Renewal = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    RenewalMonths = table.Column<int>(type: "INTEGER", nullable: true),
                    ServiceCalendar = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TransitionDays = table.Column<int>(type: "INTEGER", nullable: false),
                    UpliftPercent = table.Column<decimal>(type: "TEXT", precision: 7, scale: 4, nullable: true),
                    Value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    Zone = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractTerms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContractTerms_Accounts_RecordedById",
                        column: x => x.RecordedById,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContractTerms_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            // What was one row becomes the contract with its terms as signed. Rows keep what they said; whatever a later day brings, the
            // job that advances contracts does. Whoever was in the register works on: a vendor counts as approved for 90 days, as one that a file brings.
            migrationBuilder.Sql(
                """
                INSERT INTO "ContractTerms"
                    ("ContractId", "Kind", "Number", "EffectiveFrom", "ChangedCodes", "RecordedAt", "StartsOn", "LastDay", "Renewal", "Value", "Currency",
                     "NoticeLength", "NoticeUnit", "NoticeCounting", "NoticeRoll", "NoticeBasis", "DeliveryDays", "BufferDays", "TransitionDays")
                SELECT "Id", 'Original', 0, "StartsOn", '', "RegisteredAt", "StartsOn", "LastDay", "Renewal", "Value", "Currency",
                    "NoticeDays", 'CalendarDays', 'Statutory', 'Preceding', 'Sending', 0, 0, 0
                FROM "Contracts";
                """);

            migrationBuilder.Sql(
                """
                UPDATE "Contracts" SET "TermNumber" = 1, "State" = CASE
                    WHEN "LastDay" < "StartsOn" OR "StartsOn" > date('now') THEN 'Signed'
                    WHEN "LastDay" < date('now') THEN 'Expired'
                    ELSE 'Active' END;
                """);

            migrationBuilder.Sql(
                """
                UPDATE "Vendors" SET "ApprovedByImportUntil" = date('now', '+90 days'), "ApprovedUntil" = date('now', '+90 days'), "ApprovedBy" = 'Import', "Status" = CASE
                    WHEN "Id" IN (SELECT "VendorId" FROM "Contracts" WHERE "State" = 'Active') THEN 'Active'
                    ELSE 'Approved' END;
                """);

            migrationBuilder.Sql("ALTER TABLE \"Contracts\" DROP COLUMN \"NoticeDays\";");

            migrationBuilder.CreateTable(
                name: "Files",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Size = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", unicode: false, fixedLength: true, maxLength: 64, nullable: false),
                    StoredAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    StoredById = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Files", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Files_Accounts_StoredById",
                        column: x => x.StoredById,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Obligations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Clause = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Side = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    OwnerId = table.Column<int>(type: "INTEGER", nullable: true),
                    NeedsEvidence = table.Column<bool>(type: "INTEGER", nullable: false),
                    DueKind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    DueDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DueMonths = table.Column<int>(type: "INTEGER", nullable: true),
                    DueDays = table.Column<int>(type: "INTEGER", nullable: true),
                    DueUnit = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    AskedFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    RegisteredAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Obligations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Obligations_Accounts_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Obligations_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OwnCalendars",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Base = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    IsOffered = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    NameZh = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnCalendars", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Questionnaires",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Questionnaires", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceCases",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VendorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Client = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Service = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Period = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Extent = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ContactPerson = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Verdict = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CheckedById = table.Column<int>(type: "INTEGER", nullable: true),
                    Heard = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceCases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReferenceCases_Accounts_CheckedById",
                        column: x => x.CheckedById,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReferenceCases_Vendors_VendorId",
                        column: x => x.VendorId,
                        principalTable: "Vendors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RiskAssessments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VendorId = table.Column<int>(type: "INTEGER", nullable: false),
                    AssessedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AssessedById = table.Column<int>(type: "INTEGER", nullable: true),
                    DataAccess = table.Column<int>(type: "INTEGER", nullable: false),
                    SystemAccess = table.Column<int>(type: "INTEGER", nullable: false),
                    Criticality = table.Column<int>(type: "INTEGER", nullable: false),
                    Regulatory = table.Column<int>(type: "INTEGER", nullable: false),
                    SeesPersonalData = table.Column<bool>(type: "INTEGER", nullable: false),
                    DataAccessWeight = table.Column<int>(type: "INTEGER", nullable: false),
                    SystemAccessWeight = table.Column<int>(type: "INTEGER", nullable: false),
                    CriticalityWeight = table.Column<int>(type: "INTEGER", nullable: false),
                    RegulatoryWeight = table.Column<int>(type: "INTEGER", nullable: false),
                    TierOneFrom = table.Column<decimal>(type: "TEXT", precision: 5, scale: 2, nullable: false),
                    TierTwoFrom = table.Column<decimal>(type: "TEXT", precision: 5, scale: 2, nullable: false),
                    RiskMethod = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PersonalDataIsTierOne = table.Column<bool>(type: "INTEGER", nullable: false),
                    Score = table.Column<decimal>(type: "TEXT", precision: 5, scale: 2, nullable: false),
                    Tier = table.Column<int>(type: "INTEGER", maxLength: 30, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    NextOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RiskAssessments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RiskAssessments_Accounts_AssessedById",
                        column: x => x.AssessedById,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RiskAssessments_Vendors_VendorId",
                        column: x => x.VendorId,
                        principalTable: "Vendors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServiceCalendars",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    TimeZone = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Monday = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Tuesday = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Wednesday = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Thursday = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Friday = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Saturday = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Sunday = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Exceptions = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    IsOffered = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    NameZh = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceCalendars", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TimelineEvents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<int>(type: "INTEGER", nullable: false),
                    VendorId = table.Column<int>(type: "INTEGER", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ById = table.Column<int>(type: "INTEGER", nullable: true),
                    WhatJson = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Path = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TimelineEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TimelineEvents_Accounts_ById",
                        column: x => x.ById,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VendorContacts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VendorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    IsMain = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VendorContacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VendorContacts_Vendors_VendorId",
                        column: x => x.VendorId,
                        principalTable: "Vendors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VendorIdentifiers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VendorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VendorIdentifiers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VendorIdentifiers_Vendors_VendorId",
                        column: x => x.VendorId,
                        principalTable: "Vendors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Certificates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VendorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    OtherName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Level = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Covers = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Issuer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ExpiresOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReplacesId = table.Column<int>(type: "INTEGER", nullable: true),
                    DocumentId = table.Column<int>(type: "INTEGER", nullable: true),
                    IsAccepted = table.Column<bool>(type: "INTEGER", nullable: true),
                    VerifiedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VerifiedById = table.Column<int>(type: "INTEGER", nullable: true),
                    VerificationNote = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 700, nullable: false),
                    RegisteredAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Certificates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Certificates_Accounts_VerifiedById",
                        column: x => x.VerifiedById,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Certificates_Certificates_ReplacesId",
                        column: x => x.ReplacesId,
                        principalTable: "Certificates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Certificates_Files_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Certificates_Vendors_VendorId",
                        column: x => x.VendorId,
                        principalTable: "Vendors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContractDocumentVersions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    DocumentId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    FileId = table.Column<int>(type: "INTEGER", nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ExpiresOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    AddedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    AddedById = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractDocumentVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContractDocumentVersions_Accounts_AddedById",
                        column: x => x.AddedById,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContractDocumentVersions_ContractDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "ContractDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContractDocumentVersions_Files_FileId",
                        column: x => x.FileId,
                        principalTable: "Files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExitItems",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    OwnTitle = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    IsRequired = table.Column<bool>(type: "INTEGER", nullable: false),
                    OwnerId = table.Column<int>(type: "INTEGER", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DoneById = table.Column<int>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    EvidenceFileId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExitItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExitItems_Accounts_DoneById",
                        column: x => x.DoneById,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ExitItems_Accounts_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ExitItems_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ExitItems_Files_EvidenceFileId",
                        column: x => x.EvidenceFileId,
                        principalTable: "Files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FileContents",
                columns: table => new
                {
                    FileId = table.Column<int>(type: "INTEGER", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FileContents", x => x.FileId);
                    table.ForeignKey(
                        name: "FK_FileContents_Files_FileId",
                        column: x => x.FileId,
                        principalTable: "Files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Notices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    TermNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Giver = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Clause = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    RightExpiresOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CureUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DrawnUpById = table.Column<int>(type: "INTEGER", nullable: true),
                    EnglishFileId = table.Column<int>(type: "INTEGER", nullable: true),
                    ChineseFileId = table.Column<int>(type: "INTEGER", nullable: true),
                    ProofFileId = table.Column<int>(type: "INTEGER", nullable: true),
                    SentOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReceivedAfterHours = table.Column<bool>(type: "INTEGER", nullable: false),
                    DeemedReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsLate = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsAcceptedLate = table.Column<bool>(type: "INTEGER", nullable: false),
                    WithdrawnOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notices_Accounts_DrawnUpById",
                        column: x => x.DrawnUpById,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Notices_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Notices_Files_ChineseFileId",
                        column: x => x.ChineseFileId,
                        principalTable: "Files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Notices_Files_EnglishFileId",
                        column: x => x.EnglishFileId,
                        principalTable: "Files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Notices_Files_ProofFileId",
                        column: x => x.ProofFileId,
                        principalTable: "Files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RenewalDecisions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    TermNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Choice = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ScorecardMonth = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ScorecardFileId = table.Column<int>(type: "INTEGER", nullable: true),
                    ProposedById = table.Column<int>(type: "INTEGER", nullable: true),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    JudgedById = table.Column<int>(type: "INTEGER", nullable: true),
                    JudgedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    ReturnReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RenewalDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RenewalDecisions_Accounts_JudgedById",
                        column: x => x.JudgedById,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RenewalDecisions_Accounts_ProposedById",
                        column: x => x.ProposedById,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RenewalDecisions_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RenewalDecisions_Files_ScorecardFileId",
                        column: x => x.ScorecardFileId,
                        principalTable: "Files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Subcontractors",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VendorId = table.Column<int>(type: "INTEGER", nullable: false),
                    AboveId = table.Column<int>(type: "INTEGER", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Country = table.Column<string>(type: "TEXT", maxLength: 2, nullable: true),
                    Service = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    SeesPersonalData = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConsentOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ConsentFileId = table.Column<int>(type: "INTEGER", nullable: true),
                    WorksFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WorksUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Subcontractors", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Subcontractors_Files_ConsentFileId",
                        column: x => x.ConsentFileId,
                        principalTable: "Files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Subcontractors_Subcontractors_AboveId",
                        column: x => x.AboveId,
                        principalTable: "Subcontractors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Subcontractors_Vendors_VendorId",
                        column: x => x.VendorId,
                        principalTable: "Vendors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Tasks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    TitleJson = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<int>(type: "INTEGER", nullable: true),
                    Label = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    VendorId = table.Column<int>(type: "INTEGER", nullable: true),
                    OwnerId = table.Column<int>(type: "INTEGER", nullable: true),
                    Role = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NeedsProof = table.Column<bool>(type: "INTEGER", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    DoneAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    DoneById = table.Column<int>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ProofFileId = table.Column<int>(type: "INTEGER", nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 900, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tasks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Tasks_Accounts_DoneById",
                        column: x => x.DoneById,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Tasks_Accounts_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Tasks_Files_ProofFileId",
                        column: x => x.ProofFileId,
                        principalTable: "Files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ObligationOccurrences",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ObligationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PlannedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    FulfilledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReportedById = table.Column<int>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    EvidenceId = table.Column<int>(type: "INTEGER", nullable: true),
                    AcceptedById = table.Column<int>(type: "INTEGER", nullable: true),
                    AcceptedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    Rejection = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ObligationOccurrences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ObligationOccurrences_Accounts_AcceptedById",
                        column: x => x.AcceptedById,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ObligationOccurrences_Accounts_ReportedById",
                        column: x => x.ReportedById,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ObligationOccurrences_Files_EvidenceId",
                        column: x => x.EvidenceId,
                        principalTable: "Files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ObligationOccurrences_Obligations_ObligationId",
                        column: x => x.ObligationId,
                        principalTable: "Obligations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Questions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    QuestionnaireId = table.Column<int>(type: "INTEGER", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Section = table.Column<int>(type: "INTEGER", maxLength: 30, nullable: false),
                    TextEn = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    TextZh = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Weight = table.Column<int>(type: "INTEGER", nullable: false),
                    IsKnockOut = table.Column<bool>(type: "INTEGER", nullable: false),
                    WantsEvidence = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Questions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Questions_Questionnaires_QuestionnaireId",
                        column: x => x.QuestionnaireId,
                        principalTable: "Questionnaires",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Screenings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VendorId = table.Column<int>(type: "INTEGER", nullable: false),
                    QuestionnaireId = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    AuthorId = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SubmittedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SubmittedById = table.Column<int>(type: "INTEGER", nullable: true),
                    Score = table.Column<decimal>(type: "TEXT", precision: 5, scale: 1, nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecidedById = table.Column<int>(type: "INTEGER", nullable: true),
                    DecisionReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ExpiresOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Screenings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Screenings_Accounts_AuthorId",
                        column: x => x.AuthorId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Screenings_Accounts_DecidedById",
                        column: x => x.DecidedById,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Screenings_Accounts_SubmittedById",
                        column: x => x.SubmittedById,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Screenings_Questionnaires_QuestionnaireId",
                        column: x => x.QuestionnaireId,
                        principalTable: "Questionnaires",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Screenings_Vendors_VendorId",
                        column: x => x.VendorId,
                        principalTable: "Vendors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ScreeningAnswers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ScreeningId = table.Column<int>(type: "INTEGER", nullable: false),
                    QuestionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    EvidenceId = table.Column<int>(type: "INTEGER", nullable: true),
                    AnsweredById = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScreeningAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ScreeningAnswers_Accounts_AnsweredById",
                        column: x => x.AnsweredById,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ScreeningAnswers_Files_EvidenceId",
                        column: x => x.EvidenceId,
                        principalTable: "Files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ScreeningAnswers_Questions_QuestionId",
                        column: x => x.QuestionId,
                        principalTable: "Questions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ScreeningAnswers_Screenings_ScreeningId",
                        column: x => x.ScreeningId,
                        principalTable: "Screenings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "Questionnaires",
                columns: new[] { "Id", "Number", "PublishedOn", "Version" },
                values: new object[] { 1, 1, new DateOnly(2026, 11, 1), 1 });

            migrationBuilder.InsertData(
                table: "Questions",
                columns: new[] { "Id", "IsKnockOut", "Place", "QuestionnaireId", "Section", "TextEn", "TextZh", "WantsEvidence", "Weight" },
                values: new object[,]
                {
                    { 1, true, 1, 1, 1, "Does the firm hold a valid information-security certificate (ISO 27001, or MLPS level 2 or higher) that covers the sites of the service?", "是否持有有效的信息安全资质（ISO 27001，或等级保护二级及以上），且覆盖提供服务的职场？", true, 5 },
                    { 2, true, 2, 1, 1, "Has everyone who will see our data signed a confidentiality agreement and passed the background check that the law allows?", "所有将接触我方数据的人员，是否均已签署保密协议并通过法律允许范围内的背景调查？", true, 5 },
                    { 3, false, 3, 1, 1, "Are the workplaces protected: access control, cameras, clean desks, and no private phones where customer data is shown?", "职场是否具备物理防护：门禁、监控、桌面清洁，且展示客户数据的区域禁止携带私人手机？", true, 4 },
                    { 4, true, 4, 1, 1, "Does everyone work under a named account with two-factor sign-in, and are leavers' accounts closed within 24 hours?", "是否一人一账号并启用双因素登录，离职人员账号在 24 小时内停用？", false, 4 },
                    { 5, false, 5, 1, 1, "Is there an incident plan by which we are told within the hours of the contract, and was it rehearsed in the last 12 months?", "是否有安全事件应急预案，能在合同约定时限内通报我方，且近 12 个月内演练过？", true, 4 },
                    { 6, true, 6, 1, 1, "Has the firm been free of data leaks, and of penalties under personal-information law, for the last three years?", "近三年是否未发生数据泄露，也未因违反个人信息保护法律受到处罚？", false, 5 },
                    { 7, false, 7, 1, 2, "Has the firm served e-commerce customers of our size for at least a year?", "是否服务过与我方规模相当的电商客户一年以上？", false, 3 },
                    { 8, false, 8, 1, 2, "Do at least two reference customers confirm that the agreed service levels were met?", "是否至少有两家参考客户证实约定的服务水平已达成？", true, 4 },
                    { 9, false, 9, 1, 2, "Did the contracts that ended lately end without dispute, with the data returned or deleted and proof of it?", "近期到期的合同是否均无争议结束，数据已返还或删除并出具证明？", false, 3 },
                    { 10, true, 10, 1, 3, "Are business licence and taxes in order, and is the firm on no list of dishonest or abnormal enterprises?", "营业执照与纳税是否正常，且未被列入失信被执行人或经营异常名录？", true, 4 },
                    { 11, false, 11, 1, 3, "Do the accounts of the last two years show positive equity, and cash for at least three months of wages?", "近两年财务报表是否显示净资产为正，且现金足以支付至少三个月的工资？", true, 3 },
                    { 12, false, 12, 1, 3, "Would our business stay below half of the firm's turnover?", "我方业务占其营业收入的比例是否低于一半？", false, 3 },
                    { 13, false, 13, 1, 3, "Are wages and social insurance paid in full and on time?", "员工工资与社会保险是否按时足额缴付？", true, 3 },
                    { 14, false, 14, 1, 4, "Does its tone fit our brand in a trial of at least 50 conversations?", "在不少于 50 通会话的试跑中，服务语气是否符合我方品牌调性？", true, 3 },
                    { 15, false, 15, 1, 4, "Are agents trained and examined on our products and rules before they first speak to a customer?", "坐席首次接待客户前，是否完成我方产品与规则的培训并考核合格？", false, 3 },
                    { 16, false, 16, 1, 4, "Is the team that would serve us kept apart from any direct competitor's?", "为我方服务的团队是否与直接竞争对手的团队相互隔离？", false, 2 },
                    { 17, true, 17, 1, 5, "Does the firm name every subcontractor, and wait for our consent before one begins?", "是否如实披露全部分包商，并在取得我方同意后才启用？", false, 4 },
                    { 18, false, 18, 1, 5, "Are subcontractors bound by the same security duties, and audited by the firm every year?", "分包商是否承担同等的安全义务，并每年接受其审计？", true, 3 },
                    { 19, false, 19, 1, 6, "Can the firm add half as many trained seats again within four weeks, and show it from past peaks?", "能否在四周内增加 50% 的熟练坐席，并以往届大促的记录证明？", true, 4 },
                    { 20, false, 20, 1, 6, "Does a second site or a home-working plan keep at least 60 per cent of the seats working if a site fails?", "若一处职场中断，备用职场或居家方案能否保住至少 60% 的坐席？", true, 3 },
                    { 21, false, 21, 1, 6, "Is the agents' attrition below 15 per cent a month, shown by the figures of the last 12 months?", "坐席月流失率是否低于 15%，并提供近 12 个月的数据？", true, 2 }
                });

            migrationBuilder.CreateIndex(
                name: "IX_Vendors_ApprovedUntil",
                table: "Vendors",
                column: "ApprovedUntil");

            migrationBuilder.CreateIndex(
                name: "IX_Vendors_OwnerId",
                table: "Vendors",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Vendors_ParentId",
                table: "Vendors",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_ApprovedById",
                table: "Contracts",
                column: "ApprovedById");

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_State",
                table: "Contracts",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_SubmittedById",
                table: "Contracts",
                column: "SubmittedById");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaLinks_AccountId",
                table: "AgendaLinks",
                column: "AccountId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgendaLinks_Hash",
                table: "AgendaLinks",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ApprovalWaivers_AskedById",
                table: "ApprovalWaivers",
                column: "AskedById");

            migrationBuilder.CreateIndex(
                name: "IX_ApprovalWaivers_DecidedById",
                table: "ApprovalWaivers",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_ApprovalWaivers_VendorId",
                table: "ApprovalWaivers",
                column: "VendorId");

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_DocumentId",
                table: "Certificates",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_ExpiresOn",
                table: "Certificates",
                column: "ExpiresOn");

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_ReplacesId",
                table: "Certificates",
                column: "ReplacesId");

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_VendorId",
                table: "Certificates",
                column: "VendorId");

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_VerifiedById",
                table: "Certificates",
                column: "VerifiedById");

            migrationBuilder.CreateIndex(
                name: "IX_ContractDocuments_ContractId",
                table: "ContractDocuments",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_ContractDocuments_ExpiresOn",
                table: "ContractDocuments",
                column: "ExpiresOn");

            migrationBuilder.CreateIndex(
                name: "IX_ContractDocumentVersions_AddedById",
                table: "ContractDocumentVersions",
                column: "AddedById");

            migrationBuilder.CreateIndex(
                name: "IX_ContractDocumentVersions_DocumentId_Number",
                table: "ContractDocumentVersions",
                columns: new[] { "DocumentId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ContractDocumentVersions_FileId",
                table: "ContractDocumentVersions",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_ContractTerms_ContractId_Kind_EffectiveFrom",
                table: "ContractTerms",
                columns: new[] { "ContractId", "Kind", "EffectiveFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ContractTerms_RecordedById",
                table: "ContractTerms",
                column: "RecordedById");

            migrationBuilder.CreateIndex(
                name: "IX_ExitItems_ContractId_Code",
                table: "ExitItems",
                columns: new[] { "ContractId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExitItems_DoneById",
                table: "ExitItems",
                column: "DoneById");

            migrationBuilder.CreateIndex(
                name: "IX_ExitItems_EvidenceFileId",
                table: "ExitItems",
                column: "EvidenceFileId");

            migrationBuilder.CreateIndex(
                name: "IX_ExitItems_OwnerId",
                table: "ExitItems",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_ExitItems_State_DueOn",
                table: "ExitItems",
                columns: new[] { "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Files_StoredAt",
                table: "Files",
                column: "StoredAt");

            migrationBuilder.CreateIndex(
                name: "IX_Files_StoredById",
                table: "Files",
                column: "StoredById");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_ChineseFileId",
                table: "Notices",
                column: "ChineseFileId");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_ContractId",
                table: "Notices",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_DrawnUpById",
                table: "Notices",
                column: "DrawnUpById");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_EnglishFileId",
                table: "Notices",
                column: "EnglishFileId");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_ProofFileId",
                table: "Notices",
                column: "ProofFileId");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_State_Kind",
                table: "Notices",
                columns: new[] { "State", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_ObligationOccurrences_AcceptedById",
                table: "ObligationOccurrences",
                column: "AcceptedById");

            migrationBuilder.CreateIndex(
                name: "IX_ObligationOccurrences_EvidenceId",
                table: "ObligationOccurrences",
                column: "EvidenceId");

            migrationBuilder.CreateIndex(
                name: "IX_ObligationOccurrences_ObligationId_Key",
                table: "ObligationOccurrences",
                columns: new[] { "ObligationId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ObligationOccurrences_ReportedById",
                table: "ObligationOccurrences",
                column: "ReportedById");

            migrationBuilder.CreateIndex(
                name: "IX_ObligationOccurrences_State_DueOn",
                table: "ObligationOccurrences",
                columns: new[] { "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Obligations_ContractId",
                table: "Obligations",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_Obligations_OwnerId",
                table: "Obligations",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_OwnCalendars_Code",
                table: "OwnCalendars",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Questionnaires_Number",
                table: "Questionnaires",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Questions_QuestionnaireId",
                table: "Questions",
                column: "QuestionnaireId");

            migrationBuilder.CreateIndex(
                name: "IX_ReferenceCases_CheckedById",
                table: "ReferenceCases",
                column: "CheckedById");

            migrationBuilder.CreateIndex(
                name: "IX_ReferenceCases_VendorId",
                table: "ReferenceCases",
                column: "VendorId");

            migrationBuilder.CreateIndex(
                name: "IX_RenewalDecisions_ContractId_Number",
                table: "RenewalDecisions",
                columns: new[] { "ContractId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RenewalDecisions_JudgedById",
                table: "RenewalDecisions",
                column: "JudgedById");

            migrationBuilder.CreateIndex(
                name: "IX_RenewalDecisions_ProposedById",
                table: "RenewalDecisions",
                column: "ProposedById");

            migrationBuilder.CreateIndex(
                name: "IX_RenewalDecisions_ScorecardFileId",
                table: "RenewalDecisions",
                column: "ScorecardFileId");

            migrationBuilder.CreateIndex(
                name: "IX_RenewalDecisions_State",
                table: "RenewalDecisions",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_RiskAssessments_AssessedById",
                table: "RiskAssessments",
                column: "AssessedById");

            migrationBuilder.CreateIndex(
                name: "IX_RiskAssessments_VendorId",
                table: "RiskAssessments",
                column: "VendorId");

            migrationBuilder.CreateIndex(
                name: "IX_ScreeningAnswers_AnsweredById",
                table: "ScreeningAnswers",
                column: "AnsweredById");

            migrationBuilder.CreateIndex(
                name: "IX_ScreeningAnswers_EvidenceId",
                table: "ScreeningAnswers",
                column: "EvidenceId");

            migrationBuilder.CreateIndex(
                name: "IX_ScreeningAnswers_QuestionId",
                table: "ScreeningAnswers",
                column: "QuestionId");

            migrationBuilder.CreateIndex(
                name: "IX_ScreeningAnswers_ScreeningId_QuestionId",
                table: "ScreeningAnswers",
                columns: new[] { "ScreeningId", "QuestionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Screenings_AuthorId",
                table: "Screenings",
                column: "AuthorId");

            migrationBuilder.CreateIndex(
                name: "IX_Screenings_DecidedById",
                table: "Screenings",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_Screenings_QuestionnaireId",
                table: "Screenings",
                column: "QuestionnaireId");

            migrationBuilder.CreateIndex(
                name: "IX_Screenings_SubmittedById",
                table: "Screenings",
                column: "SubmittedById");

            migrationBuilder.CreateIndex(
                name: "IX_Screenings_VendorId",
                table: "Screenings",
                column: "VendorId");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCalendars_Code",
                table: "ServiceCalendars",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Subcontractors_AboveId",
                table: "Subcontractors",
                column: "AboveId");

            migrationBuilder.CreateIndex(
                name: "IX_Subcontractors_ConsentFileId",
                table: "Subcontractors",
                column: "ConsentFileId");

            migrationBuilder.CreateIndex(
                name: "IX_Subcontractors_VendorId",
                table: "Subcontractors",
                column: "VendorId");

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_DoneById",
                table: "Tasks",
                column: "DoneById");

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_Key",
                table: "Tasks",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_Kind_SubjectId",
                table: "Tasks",
                columns: new[] { "Kind", "SubjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_OwnerId",
                table: "Tasks",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_ProofFileId",
                table: "Tasks",
                column: "ProofFileId");

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_State_DueOn",
                table: "Tasks",
                columns: new[] { "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_TimelineEvents_ById",
                table: "TimelineEvents",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_TimelineEvents_Kind_SubjectId_At",
                table: "TimelineEvents",
                columns: new[] { "Kind", "SubjectId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_TimelineEvents_VendorId_At",
                table: "TimelineEvents",
                columns: new[] { "VendorId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_VendorContacts_VendorId",
                table: "VendorContacts",
                column: "VendorId");

            migrationBuilder.CreateIndex(
                name: "IX_VendorIdentifiers_Kind_Code",
                table: "VendorIdentifiers",
                columns: new[] { "Kind", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VendorIdentifiers_VendorId_Kind",
                table: "VendorIdentifiers",
                columns: new[] { "VendorId", "Kind" },
                unique: true);

        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Contracts_Accounts_ApprovedById",
                table: "Contracts");

            migrationBuilder.DropForeignKey(
                name: "FK_Contracts_Accounts_SubmittedById",
                table: "Contracts");

            migrationBuilder.DropForeignKey(
                name: "FK_Vendors_Accounts_OwnerId",
                table: "Vendors");

            migrationBuilder.DropForeignKey(
                name: "FK_Vendors_Vendors_ParentId",
                table: "Vendors");

            migrationBuilder.DropTable(
                name: "AgendaLinks");

            migrationBuilder.DropTable(
                name: "ApprovalWaivers");

            migrationBuilder.DropTable(
                name: "Certificates");

            migrationBuilder.DropTable(
                name: "ContractDocumentVersions");

            migrationBuilder.DropTable(
                name: "ContractTerms");

            migrationBuilder.DropTable(
                name: "ExitItems");

            migrationBuilder.DropTable(
                name: "FileContents");

            migrationBuilder.DropTable(
                name: "Notices");

            migrationBuilder.DropTable(
                name: "ObligationOccurrences");

            migrationBuilder.DropTable(
                name: "OwnCalendars");

            migrationBuilder.DropTable(
                name: "ReferenceCases");

            migrationBuilder.DropTable(
                name: "RenewalDecisions");

            migrationBuilder.DropTable(
                name: "RiskAssessments");

            migrationBuilder.DropTable(
                name: "ScreeningAnswers");

            migrationBuilder.DropTable(
                name: "ServiceCalendars");

            migrationBuilder.DropTable(
                name: "Subcontractors");

            migrationBuilder.DropTable(
                name: "Tasks");

            migrationBuilder.DropTable(
                name: "TimelineEvents");

            migrationBuilder.DropTable(
                name: "VendorContacts");

            migrationBuilder.DropTable(
                name: "VendorIdentifiers");

            migrationBuilder.DropTable(
                name: "ContractDocuments");

            migrationBuilder.DropTable(
                name: "Obligations");

            migrationBuilder.DropTable(
                name: "Questions");

            migrationBuilder.DropTable(
                name: "Screenings");

            migrationBuilder.DropTable(
                name: "Files");

            migrationBuilder.DropTable(
                name: "Questionnaires");

            migrationBuilder.DropIndex(
                name: "IX_Vendors_ApprovedUntil",
                table: "Vendors");

            migrationBuilder.DropIndex(
                name: "IX_Vendors_OwnerId",
                table: "Vendors");

            migrationBuilder.DropIndex(
                name: "IX_Vendors_ParentId",
                table: "Vendors");

            migrationBuilder.DropIndex(
                name: "IX_Contracts_ApprovedById",
                table: "Contracts");

            migrationBuilder.DropIndex(
                name: "IX_Contracts_State",
                table: "Contracts");

            migrationBuilder.DropIndex(
                name: "IX_Contracts_SubmittedById",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "ApprovedBy",
                table: "Vendors");

            migrationBuilder.DropColumn(
                name: "ApprovedByImportUntil",
                table: "Vendors");

            migrationBuilder.DropColumn(
                name: "ApprovedUntil",
                table: "Vendors");

            migrationBuilder.DropColumn(
                name: "IsInternal",
                table: "Vendors");

            migrationBuilder.DropColumn(
                name: "NextTieringOn",
                table: "Vendors");

            migrationBuilder.DropColumn(
                name: "OwnerId",
                table: "Vendors");

            migrationBuilder.DropColumn(
                name: "ParentId",
                table: "Vendors");

            migrationBuilder.DropColumn(
                name: "Status",
                table: "Vendors");

            migrationBuilder.DropColumn(
                name: "Tier",
                table: "Vendors");

            migrationBuilder.DropColumn(
                name: "ApprovedById",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "Decision",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "IsDecideByProvisional",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "NextChangeOn",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "SignedOn",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "State",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "SuspendedFrom",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "TermNumber",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "TransitionUntil",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "SubmittedById",
                table: "Contracts");

            migrationBuilder.AddColumn<int>(
                name: "NoticeDays",
                table: "Contracts",
                type: "INTEGER",
                nullable: true);
        }
    }
}
