using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class InspectionSheets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "thresholds_survey_floor",
                table: "campaigns",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "mark",
                table: "acceptance_criteria",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "household_surveys",
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
                    opening_record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    households = table.Column<int>(type: "integer", nullable: false),
                    satisfied = table.Column<int>(type: "integer", nullable: false),
                    remarks = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_household_surveys", x => x.id);
                    table.ForeignKey(
                        name: "fk_household_surveys_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "item_scores",
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
                    opening_record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    item = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    inspector = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    score = table.Column<int>(type: "integer", nullable: true),
                    not_applicable_reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    note = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_item_scores", x => x.id);
                    table.ForeignKey(
                        name: "fk_item_scores_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "representatives_votes",
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
                    opening_record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    representatives = table.Column<int>(type: "integer", nullable: true),
                    present = table.Column<int>(type: "integer", nullable: true),
                    collected = table.Column<int>(type: "integer", nullable: true),
                    ballots = table.Column<int>(type: "integer", nullable: false),
                    not_satisfied_with_ability = table.Column<int>(type: "integer", nullable: true),
                    not_satisfied_with_conduct = table.Column<int>(type: "integer", nullable: true),
                    not_satisfied_with_integrity = table.Column<int>(type: "integer", nullable: true),
                    not_satisfied_with_results = table.Column<int>(type: "integer", nullable: true),
                    not_satisfied = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_representatives_votes", x => x.id);
                    table.ForeignKey(
                        name: "fk_representatives_votes_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_household_surveys_case_id_occurred_on",
                table: "household_surveys",
                columns: new[] { "case_id", "occurred_on" });

            migrationBuilder.CreateIndex(
                name: "ix_household_surveys_division_code",
                table: "household_surveys",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_household_surveys_ledger_record_id",
                table: "household_surveys",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_household_surveys_opening_record_id",
                table: "household_surveys",
                column: "opening_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_household_surveys_record_id",
                table: "household_surveys",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_item_scores_case_id_occurred_on",
                table: "item_scores",
                columns: new[] { "case_id", "occurred_on" });

            migrationBuilder.CreateIndex(
                name: "ix_item_scores_division_code",
                table: "item_scores",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_item_scores_ledger_record_id",
                table: "item_scores",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_item_scores_opening_record_id",
                table: "item_scores",
                column: "opening_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_item_scores_record_id",
                table: "item_scores",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_representatives_votes_case_id_occurred_on",
                table: "representatives_votes",
                columns: new[] { "case_id", "occurred_on" });

            migrationBuilder.CreateIndex(
                name: "ix_representatives_votes_division_code",
                table: "representatives_votes",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_representatives_votes_ledger_record_id",
                table: "representatives_votes",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_representatives_votes_opening_record_id",
                table: "representatives_votes",
                column: "opening_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_representatives_votes_record_id",
                table: "representatives_votes",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "household_surveys");

            migrationBuilder.DropTable(
                name: "item_scores");

            migrationBuilder.DropTable(
                name: "representatives_votes");

            migrationBuilder.DropColumn(
                name: "thresholds_survey_floor",
                table: "campaigns");

            migrationBuilder.DropColumn(
                name: "mark",
                table: "acceptance_criteria");
        }
    }
}
