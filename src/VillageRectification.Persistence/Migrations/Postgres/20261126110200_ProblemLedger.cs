using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Postgres
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
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "explain_to",
                table: "problems",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "priority",
                table: "problems",
                type: "character varying(30)",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "review_on",
                table: "problems",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "asked",
                table: "problem_status_changes",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "due_on",
                table: "problem_status_changes",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "not_satisfied",
                table: "problem_status_changes",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "satisfied",
                table: "problem_status_changes",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "problem_extensions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    division_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    occurred_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    source = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    late_reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ledger_record_id = table.Column<Guid>(type: "uuid", nullable: true),
                    voided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    voided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    void_reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    problem_record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    days = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
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
