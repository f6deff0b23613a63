using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorGovernance.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class VendorsAndContracts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "NoticeDays",
                table: "Contracts",
                newName: "SubmittedById");

            migrationBuilder.AddColumn<int>(
                name: "ApprovedById",
                table: "Contracts",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsDecideByProvisional",
                table: "Contracts",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextChangeOn",
                table: "Contracts",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "SignedOn",
                table: "Contracts",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "State",
                table: "Contracts",
                type: "nvarchar(30)",
                maxLength: 30,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SuspendedFrom",
                table: "Contracts",
                type: "nvarchar(30)",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TermNumber",
                table: "Contracts",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "ContractTerms",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    EffectiveFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Changed = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    RecordedById = table.Column<int>(type: "int", nullable: true),
                    ContractId1 = table.Column<int>(type: "int", nullable: true),
                    BufferDays = table.Column<int>(type: "int", nullable: false),
                    Calendar = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Currency = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    DeliveryDays = table.Column<int>(type: "int", nullable: false),
                    GoverningLaw = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    IncidentHours = table.Column<int>(type: "int", nullable: true),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: true),
                    MinimumCommitment = table.Column<decimal>(type: "decimal(18,2)", precision: 18, scale: 2, nullable: true),
                    MostRenewals = table.Column<int>(type: "int", nullable: true),
                    NoticeBasis = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    NoticeCounting = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    NoticeLength = table.Column<int>(type: "int", nullable: true),
                    NoticeRoll = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    NoticeUnit = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    PeakSurcharge = table.Column<decimal>(type: "decimal(7,4)", precision: 7, scale: 4, nullable: true),
                    PriceModel = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    Renewal = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    RenewalMonths = table.Column<int>(type: "int", nullable: true),
                    ServiceCalendar = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    TransitionDays = table.Column<int>(type: "int", nullable: false),
                    UpliftPercent = table.Column<decimal>(type: "decimal(7,4)", precision: 7, scale: 4, nullable: true),
                    Value = table.Column<decimal>(type: "decimal(18,2)", precision: 18, scale: 2, nullable: false),
                    Zone = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
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
                    table.ForeignKey(
                        name: "FK_ContractTerms_Contracts_ContractId1",
                        column: x => x.ContractId1,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OwnCalendars",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Base = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    IsOffered = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    NameZh = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnCalendars", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ServiceCalendars",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    TimeZone = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Monday = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Tuesday = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Wednesday = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Thursday = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Friday = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Saturday = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Sunday = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Exceptions = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    IsOffered = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    NameZh = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceCalendars", x => x.Id);
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
                name: "IX_ContractTerms_ContractId_Kind_EffectiveFrom",
                table: "ContractTerms",
                columns: new[] { "ContractId", "Kind", "EffectiveFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ContractTerms_ContractId1",
                table: "ContractTerms",
                column: "ContractId1");

            migrationBuilder.CreateIndex(
                name: "IX_ContractTerms_RecordedById",
                table: "ContractTerms",
                column: "RecordedById");

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

            migrationBuilder.AddForeignKey(
                name: "FK_Contracts_Accounts_ApprovedById",
                table: "Contracts",
                column: "ApprovedById",
                principalTable: "Accounts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Contracts_Accounts_SubmittedById",
                table: "Contracts",
                column: "SubmittedById",
                principalTable: "Accounts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
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
                name: "ContractTerms");

            migrationBuilder.DropTable(
                name: "OwnCalendars");

            migrationBuilder.DropTable(
                name: "ServiceCalendars");

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

            migrationBuilder.RenameColumn(
                name: "SubmittedById",
                table: "Contracts",
                newName: "NoticeDays");
        }
    }
}
