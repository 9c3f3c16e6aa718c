using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Plans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "answered_record_ids",
                table: "measures",
                type: "character varying(1850)",
                maxLength: 1850,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "goal",
                table: "measures",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "proposal_record_id",
                table: "measures",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "measure_proposals",
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
                    measure_record_id = table.Column<Guid>(type: "uuid", nullable: true),
                    text = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    goal = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    answered_record_ids = table.Column<string>(type: "character varying(1850)", maxLength: 1850, nullable: true),
                    responsible_person = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    drop_reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_proposals", x => x.id);
                    table.ForeignKey(
                        name: "fk_measure_proposals_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measure_revisions",
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
                    measure_record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    proposal_record_id = table.Column<Guid>(type: "uuid", nullable: true),
                    text = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    goal = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    answered_record_ids = table.Column<string>(type: "character varying(1850)", maxLength: 1850, nullable: true),
                    responsible_person = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    drop_reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_revisions", x => x.id);
                    table.ForeignKey(
                        name: "fk_measure_revisions_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_submissions",
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
                    note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_submissions", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_submissions_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_measures_proposal_record_id",
                table: "measures",
                column: "proposal_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_measure_proposals_case_id_occurred_on",
                table: "measure_proposals",
                columns: new[] { "case_id", "occurred_on" });

            migrationBuilder.CreateIndex(
                name: "ix_measure_proposals_division_code",
                table: "measure_proposals",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_measure_proposals_ledger_record_id",
                table: "measure_proposals",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_measure_proposals_measure_record_id",
                table: "measure_proposals",
                column: "measure_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_measure_proposals_record_id",
                table: "measure_proposals",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_measure_revisions_case_id_occurred_on",
                table: "measure_revisions",
                columns: new[] { "case_id", "occurred_on" });

            migrationBuilder.CreateIndex(
                name: "ix_measure_revisions_division_code",
                table: "measure_revisions",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_measure_revisions_ledger_record_id",
                table: "measure_revisions",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_measure_revisions_measure_record_id",
                table: "measure_revisions",
                column: "measure_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_measure_revisions_plan_record_id",
                table: "measure_revisions",
                column: "plan_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_measure_revisions_proposal_record_id",
                table: "measure_revisions",
                column: "proposal_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_measure_revisions_record_id",
                table: "measure_revisions",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_plan_submissions_case_id_occurred_on",
                table: "plan_submissions",
                columns: new[] { "case_id", "occurred_on" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_submissions_division_code",
                table: "plan_submissions",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_plan_submissions_ledger_record_id",
                table: "plan_submissions",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_submissions_record_id",
                table: "plan_submissions",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "measure_proposals");

            migrationBuilder.DropTable(
                name: "measure_revisions");

            migrationBuilder.DropTable(
                name: "plan_submissions");

            migrationBuilder.DropIndex(
                name: "ix_measures_proposal_record_id",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "answered_record_ids",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "goal",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "proposal_record_id",
                table: "measures");
        }
    }
}
