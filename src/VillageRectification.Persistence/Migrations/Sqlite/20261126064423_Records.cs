using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Records : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "team_members",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "support_items",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "supervision_visits",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "standing_changes",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "responsibility_statements",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "responsibility_holders",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "problems",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "problem_status_changes",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "post_releases",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "plan_returns",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "plan_adoptions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "membership_growths",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "measures",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "measure_outcomes",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "proof_record_id",
                table: "measure_outcomes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "mass_petitions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "liaison_assignments",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "ledger_records",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "inspections",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "inspection_openings",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "indicator_quantities",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "findings",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "finding_remedies",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "exemplars",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "diagnoses",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "former_office",
                table: "committee_changes",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "held_until",
                table: "committee_changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "committee_changes",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "nature",
                table: "committee_changes",
                type: "TEXT",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "post",
                table: "committee_changes",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "baselines",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "application_withdrawals",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "acceptance_applications",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "committee_confirmations",
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
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_committee_confirmations", x => x.id);
                    table.ForeignKey(
                        name: "fk_committee_confirmations_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_measure_outcomes_proof_record_id",
                table: "measure_outcomes",
                column: "proof_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_committee_confirmations_case_id_occurred_on",
                table: "committee_confirmations",
                columns: new[] { "case_id", "occurred_on" });

            migrationBuilder.CreateIndex(
                name: "ix_committee_confirmations_division_code",
                table: "committee_confirmations",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_committee_confirmations_ledger_record_id",
                table: "committee_confirmations",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_committee_confirmations_record_id",
                table: "committee_confirmations",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "committee_confirmations");

            migrationBuilder.DropIndex(
                name: "ix_measure_outcomes_proof_record_id",
                table: "measure_outcomes");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "team_members");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "support_items");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "supervision_visits");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "standing_changes");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "responsibility_statements");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "responsibility_holders");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "problems");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "problem_status_changes");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "post_releases");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "plan_returns");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "plan_adoptions");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "membership_growths");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "measure_outcomes");

            migrationBuilder.DropColumn(
                name: "proof_record_id",
                table: "measure_outcomes");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "mass_petitions");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "liaison_assignments");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "ledger_records");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "inspections");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "inspection_openings");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "indicator_quantities");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "findings");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "finding_remedies");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "exemplars");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "diagnoses");

            migrationBuilder.DropColumn(
                name: "former_office",
                table: "committee_changes");

            migrationBuilder.DropColumn(
                name: "held_until",
                table: "committee_changes");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "committee_changes");

            migrationBuilder.DropColumn(
                name: "nature",
                table: "committee_changes");

            migrationBuilder.DropColumn(
                name: "post",
                table: "committee_changes");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "baselines");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "application_withdrawals");

            migrationBuilder.DropColumn(
                name: "late_reason",
                table: "acceptance_applications");
        }
    }
}
