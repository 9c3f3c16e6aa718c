using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ProblemLedger : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "condition",
                table: "problems",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "explain_to",
                table: "problems",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "priority",
                table: "problems",
                type: "TEXT",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "review_on",
                table: "problems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "asked",
                table: "problem_status_changes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "due_on",
                table: "problem_status_changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "not_satisfied",
                table: "problem_status_changes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "satisfied",
                table: "problem_status_changes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "problem_extensions",
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
                    problem_record_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    days = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_problem_extensions", x => x.id);
                    table.ForeignKey(
                        name: "fk_problem_extensions_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_problem_extensions_case_id_occurred_on",
                table: "problem_extensions",
                columns: new[] { "case_id", "occurred_on" });

            migrationBuilder.CreateIndex(
                name: "ix_problem_extensions_division_code",
                table: "problem_extensions",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_problem_extensions_ledger_record_id",
                table: "problem_extensions",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_problem_extensions_problem_record_id",
                table: "problem_extensions",
                column: "problem_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_problem_extensions_record_id",
                table: "problem_extensions",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "problem_extensions");

            migrationBuilder.DropColumn(
                name: "condition",
                table: "problems");

            migrationBuilder.DropColumn(
                name: "explain_to",
                table: "problems");

            migrationBuilder.DropColumn(
                name: "priority",
                table: "problems");

            migrationBuilder.DropColumn(
                name: "review_on",
                table: "problems");

            migrationBuilder.DropColumn(
                name: "asked",
                table: "problem_status_changes");

            migrationBuilder.DropColumn(
                name: "due_on",
                table: "problem_status_changes");

            migrationBuilder.DropColumn(
                name: "not_satisfied",
                table: "problem_status_changes");

            migrationBuilder.DropColumn(
                name: "satisfied",
                table: "problem_status_changes");
        }
    }
}
