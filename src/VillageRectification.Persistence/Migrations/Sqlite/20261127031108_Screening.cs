using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Screening : Migration
    {
        // The situations that ship with the program: what stood before there were versions begins with them.
        private const string ShippedItems =
            """
            [
                {"Number":1,"Aspect":"班子队伍","Text":"支部书记空缺满 3 个月","CaseType":"班子缺配"},
                {"Number":2,"Aspect":"班子队伍","Text":"两委缺人，议不成事","CaseType":"班子缺配"},
                {"Number":3,"Aspect":"班子队伍","Text":"两委不团结，互相拆台","CaseType":"软弱不团结"},
                {"Number":4,"Aspect":"班子队伍","Text":"书记或主任长年不在岗","CaseType":"软弱不团结"},
                {"Number":5,"Aspect":"班子队伍","Text":"两年没有发展党员","CaseType":"软弱不团结"},
                {"Number":6,"Aspect":"班子队伍","Text":"三会一课半年没有开","CaseType":"软弱不团结"},
                {"Number":7,"Aspect":"班子队伍","Text":"后备干部一个也没有","CaseType":"班子缺配"},
                {"Number":8,"Aspect":"基层治理","Text":"财务一年以上没有公开","CaseType":"财务混乱"},
                {"Number":9,"Aspect":"基层治理","Text":"大事不按议事程序定","CaseType":"软弱不团结"},
                {"Number":10,"Aspect":"基层治理","Text":"宗族势力插手公共事务","CaseType":"宗派矛盾"},
                {"Number":11,"Aspect":"基层治理","Text":"一年内有集体上访","CaseType":"治安信访"},
                {"Number":12,"Aspect":"基层治理","Text":"突出矛盾半年没有化解","CaseType":"治安信访"},
                {"Number":13,"Aspect":"基层治理","Text":"群众满意率低于 60%","CaseType":"软弱不团结"},
                {"Number":14,"Aspect":"发展服务","Text":"集体没有收入","CaseType":"经济薄弱"},
                {"Number":15,"Aspect":"发展服务","Text":"集体负债超过三年收入","CaseType":"经济薄弱"},
                {"Number":16,"Aspect":"发展服务","Text":"没有活动场所或不能用","CaseType":"经济薄弱"},
                {"Number":17,"Aspect":"发展服务","Text":"水电路等急事两年没有办","CaseType":"经济薄弱"}
            ]
            """;

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "identification_versions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    items = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    drafted_by = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    enacted_by = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    campaign_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identification_versions", x => x.id);
                    table.ForeignKey(
                        name: "fk_identification_versions_campaigns_campaign_id",
                        column: x => x.campaign_id,
                        principalTable: "campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "joint_findings",
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
                    campaign_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    numbers = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    level = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_joint_findings", x => x.id);
                    table.ForeignKey(
                        name: "fk_joint_findings_campaigns_campaign_id",
                        column: x => x.campaign_id,
                        principalTable: "campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "joint_reviews",
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
                    campaign_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    departments = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_joint_reviews", x => x.id);
                    table.ForeignKey(
                        name: "fk_joint_reviews_campaigns_campaign_id",
                        column: x => x.campaign_id,
                        principalTable: "campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "screening_events",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    campaign_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_screening_events", x => x.id);
                    table.ForeignKey(
                        name: "fk_screening_events_campaigns_campaign_id",
                        column: x => x.campaign_id,
                        principalTable: "campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "village_findings",
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
                    campaign_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    village = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    numbers = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    conclusion = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    paired_with = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    concluded_over = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_village_findings", x => x.id);
                    table.ForeignKey(
                        name: "fk_village_findings_campaigns_campaign_id",
                        column: x => x.campaign_id,
                        principalTable: "campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_identification_versions_campaign_id_number",
                table: "identification_versions",
                columns: new[] { "campaign_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_joint_findings_campaign_id_division_code",
                table: "joint_findings",
                columns: new[] { "campaign_id", "division_code" },
                unique: true,
                filter: "voided_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_joint_findings_division_code",
                table: "joint_findings",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_joint_findings_ledger_record_id",
                table: "joint_findings",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_joint_findings_record_id",
                table: "joint_findings",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_joint_reviews_campaign_id_division_code",
                table: "joint_reviews",
                columns: new[] { "campaign_id", "division_code" },
                unique: true,
                filter: "voided_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_joint_reviews_division_code",
                table: "joint_reviews",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_joint_reviews_ledger_record_id",
                table: "joint_reviews",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_joint_reviews_record_id",
                table: "joint_reviews",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_screening_events_campaign_id_ordinal",
                table: "screening_events",
                columns: new[] { "campaign_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_village_findings_campaign_id_division_code",
                table: "village_findings",
                columns: new[] { "campaign_id", "division_code" },
                unique: true,
                filter: "voided_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_village_findings_division_code",
                table: "village_findings",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_village_findings_ledger_record_id",
                table: "village_findings",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_village_findings_record_id",
                table: "village_findings",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");

            migrationBuilder.Sql(
                $"""
                INSERT INTO identification_versions (id, number, "from", items, campaign_id)
                SELECT id, 1, start, '{ShippedItems}', id FROM campaigns;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "identification_versions");

            migrationBuilder.DropTable(
                name: "joint_findings");

            migrationBuilder.DropTable(
                name: "joint_reviews");

            migrationBuilder.DropTable(
                name: "screening_events");

            migrationBuilder.DropTable(
                name: "village_findings");
        }
    }
}
