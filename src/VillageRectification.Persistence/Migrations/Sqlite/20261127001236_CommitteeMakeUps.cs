using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CommitteeMakeUps : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "committee_make_ups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    occurred_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    late_reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ledger_record_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    voided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    voided_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    void_reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    relation = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    branch_members = table.Column<int>(type: "INTEGER", nullable: true),
                    committee_members = table.Column<int>(type: "INTEGER", nullable: true),
                    in_both = table.Column<int>(type: "INTEGER", nullable: true),
                    under_forty = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_committee_make_ups", x => x.id);
                    table.ForeignKey(
                        name: "fk_committee_make_ups_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_committee_make_ups_case_id_occurred_on",
                table: "committee_make_ups",
                columns: new[] { "case_id", "occurred_on" });

            migrationBuilder.CreateIndex(
                name: "ix_committee_make_ups_division_code",
                table: "committee_make_ups",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_committee_make_ups_ledger_record_id",
                table: "committee_make_ups",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_committee_make_ups_record_id",
                table: "committee_make_ups",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "committee_make_ups");
        }
    }
}
