using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AcceptanceStandards : Migration
    {
        // The items that ship with the program, and which records are the evidence of each.
        private static readonly (string Text, string Basis, string Item)[] ShippedItems =
        [
            ("支部班子健全、书记在岗履职", "Branch", null),
            ("村委班子健全", "Committee", null),
            ("两委团结、分工明确", "Relation", null),
            ("后备干部和发展党员工作正常", "Membership", null),
            ("重大事项按议事程序办理", "Rule", "议事程序"),
            ("村务、财务、党务按期公开", "Disclosures", null),
            ("财务清理规范", "CategoryProblems", "村级财务"),
            ("民主监督组织发挥作用", "Rule", "两会一组"),
            ("台账问题办结率", "ResolvedProblems", null),
            ("多数群众评议满意", "Appraisals", null),
            ("暂不能解决的有说明有安排", "ExplainedProblems", null),
            ("没有新的集体上访", "Petitions", null),
            ("规章制度健全", "Rules", null),
            ("三会一课按期", "Rule", "三会一课"),
            ("民主生活会", "Rule", "民主生活会"),
            ("定期报告工作", "Rule", "定期报告工作"),
            ("有活动场所", "Rooms", null),
            ("整洁并正常使用", "TidyRooms", null),
            ("“八有”配套", "Venue", null),
            ("近期和中长期规划", "Goals", null),
            ("集体收入比整顿前增加", "Income", null),
            ("债务有计划并减少", "Debt", null),
            ("水电路井等实事", "Deeds", null),
        ];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_acceptance_criteria_campaign_id",
                table: "acceptance_criteria");

            migrationBuilder.AddColumn<string>(
                name: "basis",
                table: "acceptance_criteria",
                type: "character varying(30)",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "basis_item",
                table: "acceptance_criteria",
                type: "character varying(50)",
                maxLength: 50,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "consolidation_looks",
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
                    result = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    observers = table.Column<int>(type: "integer", nullable: true),
                    text = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consolidation_looks", x => x.id);
                    table.ForeignKey(
                        name: "fk_consolidation_looks_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consolidation_warnings",
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
                    signs = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    facts = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consolidation_warnings", x => x.id);
                    table.ForeignKey(
                        name: "fk_consolidation_warnings_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "criteria_versions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    drafted_by = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    enacted_by = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    campaign_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rules_basic_pass_score = table.Column<int>(type: "integer", nullable: false),
                    rules_minimum_ballots = table.Column<int>(type: "integer", nullable: false),
                    rules_pass_score = table.Column<int>(type: "integer", nullable: false),
                    rules_survey_floor = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_criteria_versions", x => x.id);
                    table.ForeignKey(
                        name: "fk_criteria_versions_campaigns_campaign_id",
                        column: x => x.campaign_id,
                        principalTable: "campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "self_scores",
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
                    item = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    score = table.Column<int>(type: "integer", nullable: false),
                    note = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_self_scores", x => x.id);
                    table.ForeignKey(
                        name: "fk_self_scores_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_acceptance_criteria_campaign_id_criteria_version_text",
                table: "acceptance_criteria",
                columns: new[] { "campaign_id", "criteria_version", "text" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consolidation_looks_case_id_occurred_on",
                table: "consolidation_looks",
                columns: new[] { "case_id", "occurred_on" });

            migrationBuilder.CreateIndex(
                name: "ix_consolidation_looks_division_code",
                table: "consolidation_looks",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_consolidation_looks_ledger_record_id",
                table: "consolidation_looks",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_consolidation_looks_record_id",
                table: "consolidation_looks",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_consolidation_warnings_case_id_occurred_on",
                table: "consolidation_warnings",
                columns: new[] { "case_id", "occurred_on" });

            migrationBuilder.CreateIndex(
                name: "ix_consolidation_warnings_division_code",
                table: "consolidation_warnings",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_consolidation_warnings_ledger_record_id",
                table: "consolidation_warnings",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_consolidation_warnings_record_id",
                table: "consolidation_warnings",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_criteria_versions_campaign_id_number",
                table: "criteria_versions",
                columns: new[] { "campaign_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_self_scores_case_id_occurred_on",
                table: "self_scores",
                columns: new[] { "case_id", "occurred_on" });

            migrationBuilder.CreateIndex(
                name: "ix_self_scores_division_code",
                table: "self_scores",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_self_scores_ledger_record_id",
                table: "self_scores",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_self_scores_record_id",
                table: "self_scores",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");

            // What held so far is the first version of the criteria, in force from the campaign's first day.
            migrationBuilder.Sql(
                """
                INSERT INTO criteria_versions (id, number, "from", campaign_id, rules_pass_score, rules_basic_pass_score, rules_minimum_ballots, rules_survey_floor)
                SELECT id, 1, start, id, thresholds_pass_score, thresholds_basic_pass_score, thresholds_minimum_ballots, thresholds_survey_floor
                FROM campaigns;
                """);
            foreach (var (text, basis, item) in ShippedItems)
            {
                migrationBuilder.Sql($"UPDATE acceptance_criteria SET basis = '{basis}', basis_item = {(item is null ? "NULL" : $"'{item}'")} WHERE text = '{text}';");
            }

            migrationBuilder.DropColumn(name: "thresholds_pass_score", table: "campaigns");
            migrationBuilder.DropColumn(name: "thresholds_basic_pass_score", table: "campaigns");
            migrationBuilder.DropColumn(name: "thresholds_minimum_ballots", table: "campaigns");
            migrationBuilder.DropColumn(name: "thresholds_survey_floor", table: "campaigns");
            migrationBuilder.AddColumn<int>(name: "thresholds_inspection_days", table: "campaigns", type: "integer", nullable: false, defaultValue: 30);
            migrationBuilder.AddColumn<int>(name: "thresholds_watch_months", table: "campaigns", type: "integer", nullable: false, defaultValue: 6);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(name: "thresholds_pass_score", table: "campaigns", type: "integer", nullable: false, defaultValue: 80);
            migrationBuilder.AddColumn<int>(name: "thresholds_basic_pass_score", table: "campaigns", type: "integer", nullable: false, defaultValue: 70);
            migrationBuilder.AddColumn<int>(name: "thresholds_minimum_ballots", table: "campaigns", type: "integer", nullable: false, defaultValue: 15);
            migrationBuilder.AddColumn<int>(name: "thresholds_survey_floor", table: "campaigns", type: "integer", nullable: true);
            migrationBuilder.DropColumn(name: "thresholds_inspection_days", table: "campaigns");
            migrationBuilder.DropColumn(name: "thresholds_watch_months", table: "campaigns");

            migrationBuilder.DropTable(
                name: "consolidation_looks");

            migrationBuilder.DropTable(
                name: "consolidation_warnings");

            migrationBuilder.DropTable(
                name: "criteria_versions");

            migrationBuilder.DropTable(
                name: "self_scores");

            migrationBuilder.DropIndex(
                name: "ix_acceptance_criteria_campaign_id_criteria_version_text",
                table: "acceptance_criteria");

            migrationBuilder.DropColumn(
                name: "basis",
                table: "acceptance_criteria");

            migrationBuilder.DropColumn(
                name: "basis_item",
                table: "acceptance_criteria");

            migrationBuilder.CreateIndex(
                name: "ix_acceptance_criteria_campaign_id",
                table: "acceptance_criteria",
                column: "campaign_id");
        }
    }
}
