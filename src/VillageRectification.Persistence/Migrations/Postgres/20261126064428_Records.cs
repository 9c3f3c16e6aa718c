using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Postgres
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
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "support_items",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "supervision_visits",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "standing_changes",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "responsibility_statements",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "responsibility_holders",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "problems",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "problem_status_changes",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "post_releases",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "plan_returns",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "plan_adoptions",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "membership_growths",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "measures",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "measure_outcomes",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "proof_record_id",
                table: "measure_outcomes",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "mass_petitions",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "liaison_assignments",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "ledger_records",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "inspections",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "inspection_openings",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "indicator_quantities",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "findings",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "finding_remedies",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "exemplars",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "diagnoses",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "former_office",
                table: "committee_changes",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "held_until",
                table: "committee_changes",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "committee_changes",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "nature",
                table: "committee_changes",
                type: "character varying(30)",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "post",
                table: "committee_changes",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "baselines",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "application_withdrawals",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "late_reason",
                table: "acceptance_applications",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "committee_confirmations",
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
                    case_id = table.Column<Guid>(type: "uuid", nullable: false)
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
