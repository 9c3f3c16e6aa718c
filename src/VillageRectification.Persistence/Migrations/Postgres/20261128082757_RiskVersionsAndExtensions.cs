using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class RiskVersionsAndExtensions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "seed",
                table: "inspection_openings",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "consolidation_extensions",
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
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    document = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consolidation_extensions", x => x.id);
                    table.ForeignKey(
                        name: "fk_consolidation_extensions_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "risk_versions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    drafted_by = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    enacted_by = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    campaign_id = table.Column<Guid>(type: "uuid", nullable: false),
                    weights_debt = table.Column<int>(type: "integer", nullable: false),
                    weights_disunity = table.Column<int>(type: "integer", nullable: false),
                    weights_must_pass = table.Column<int>(type: "integer", nullable: false),
                    weights_overdue = table.Column<int>(type: "integer", nullable: false),
                    weights_presence = table.Column<int>(type: "integer", nullable: false),
                    weights_setback = table.Column<int>(type: "integer", nullable: false),
                    weights_silence = table.Column<int>(type: "integer", nullable: false),
                    weights_time = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_risk_versions", x => x.id);
                    table.ForeignKey(
                        name: "fk_risk_versions_campaigns_campaign_id",
                        column: x => x.campaign_id,
                        principalTable: "campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_consolidation_extensions_case_id_occurred_on",
                table: "consolidation_extensions",
                columns: new[] { "case_id", "occurred_on" });

            migrationBuilder.CreateIndex(
                name: "ix_consolidation_extensions_division_code",
                table: "consolidation_extensions",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_consolidation_extensions_ledger_record_id",
                table: "consolidation_extensions",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_consolidation_extensions_record_id",
                table: "consolidation_extensions",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_risk_versions_campaign_id_number",
                table: "risk_versions",
                columns: new[] { "campaign_id", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "consolidation_extensions");

            migrationBuilder.DropTable(
                name: "risk_versions");

            migrationBuilder.DropColumn(
                name: "seed",
                table: "inspection_openings");
        }
    }
}
