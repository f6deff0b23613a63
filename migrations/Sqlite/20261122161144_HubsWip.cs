using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorGovernance.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class HubsWip : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ContractDocumentVersions");

            migrationBuilder.DropTable(
                name: "ObligationOccurrences");

            migrationBuilder.DropTable(
                name: "ContractDocuments");

            migrationBuilder.DropTable(
                name: "Obligations");
        }
    }
}
