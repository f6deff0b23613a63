using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorGovernance.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class VendorsAndContracts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""ALTER TABLE "Contracts" ADD COLUMN "SubmittedById" INTEGER NULL REFERENCES "Accounts" ("Id") ON DELETE RESTRICT""");

            migrationBuilder.Sql("""ALTER TABLE "Contracts" ADD COLUMN "ApprovedById" INTEGER NULL REFERENCES "Accounts" ("Id") ON DELETE RESTRICT""");

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

            // What was one row becomes the contract with its terms as signed. Rows keep what they said.
            migrationBuilder.Sql(
                """
                INSERT INTO "ContractTerms"
                    ("ContractId", "Kind", "Number", "EffectiveFrom", "ChangedCodes", "RecordedAt", "StartsOn", "LastDay", "Renewal", "Value", "Currency",
                     "NoticeLength", "NoticeUnit", "NoticeCounting", "NoticeRoll", "NoticeBasis", "DeliveryDays", "BufferDays", "TransitionDays")
                SELECT "Id", 'Original', 0, "StartsOn", '', "RegisteredAt", "StartsOn", "LastDay", "Renewal", "Value", "Currency",
                     "NoticeDays", 'CalendarDays', 'Statutory', 'Preceding', 'Sending', 0, 0, 0
                FROM "Contracts"
                """);

            // By the day on which the migration is made up; whatever a later day brings, the job that advances contracts does.
            var today = DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            migrationBuilder.Sql(
                $"""
                UPDATE "Contracts" SET "TermNumber" = 1, "State" = CASE
                    WHEN "LastDay" < "StartsOn" OR "StartsOn" > '{today}' THEN 'Signed'
                    WHEN "LastDay" < '{today}' THEN 'Expired'
                    ELSE 'Active' END
                """);

            migrationBuilder.Sql("ALTER TABLE \"Contracts\" DROP COLUMN \"NoticeDays\"");

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
                name: "IX_ContractTerms_ContractId_Kind_EffectiveFrom",
                table: "ContractTerms",
                columns: new[] { "ContractId", "Kind", "EffectiveFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ContractTerms_RecordedById",
                table: "ContractTerms",
                column: "RecordedById");

            migrationBuilder.CreateIndex(
                name: "IX_Files_StoredAt",
                table: "Files",
                column: "StoredAt");

            migrationBuilder.CreateIndex(
                name: "IX_Files_StoredById",
                table: "Files",
                column: "StoredById");

            migrationBuilder.CreateIndex(
                name: "IX_OwnCalendars_Code",
                table: "OwnCalendars",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCalendars_Code",
                table: "ServiceCalendars",
                column: "Code",
                unique: true);

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

            migrationBuilder.DropTable(
                name: "AgendaLinks");

            migrationBuilder.DropTable(
                name: "ContractTerms");

            migrationBuilder.DropTable(
                name: "FileContents");

            migrationBuilder.DropTable(
                name: "OwnCalendars");

            migrationBuilder.DropTable(
                name: "ServiceCalendars");

            migrationBuilder.DropTable(
                name: "Tasks");

            migrationBuilder.DropTable(
                name: "TimelineEvents");

            migrationBuilder.DropTable(
                name: "Files");

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
                name: "ApprovedById",
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
