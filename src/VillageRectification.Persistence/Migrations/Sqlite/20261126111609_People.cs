using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class People : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "document",
                table: "standing_changes",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "roles_county_leader",
                table: "campaigns",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<bool>(
                name: "roles_department",
                table: "campaigns",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<bool>(
                name: "roles_first_secretary",
                table: "campaigns",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<bool>(
                name: "roles_township_leader",
                table: "campaigns",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.CreateTable(
                name: "earlier_listings",
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
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_earlier_listings", x => x.id);
                    table.ForeignKey(
                        name: "fk_earlier_listings_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "level_changes",
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
                    level = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    case_type = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    other_types = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_level_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_level_changes_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "listing_proposals",
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
                    level = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    case_type = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    other_types = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_listing_proposals", x => x.id);
                    table.ForeignKey(
                        name: "fk_listing_proposals_campaigns_campaign_id",
                        column: x => x.campaign_id,
                        principalTable: "campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "standing_answers",
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
                    proposal_record_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_standing_answers", x => x.id);
                    table.ForeignKey(
                        name: "fk_standing_answers_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "standing_proposals",
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
                    standing = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    document = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_standing_proposals", x => x.id);
                    table.ForeignKey(
                        name: "fk_standing_proposals_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "team_departures",
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
                    member_record_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_team_departures", x => x.id);
                    table.ForeignKey(
                        name: "fk_team_departures_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "township_leaders",
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
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    office = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_township_leaders", x => x.id);
                    table.ForeignKey(
                        name: "fk_township_leaders_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_earlier_listings_case_id_occurred_on",
                table: "earlier_listings",
                columns: new[] { "case_id", "occurred_on" });

            migrationBuilder.CreateIndex(
                name: "ix_earlier_listings_division_code",
                table: "earlier_listings",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_earlier_listings_ledger_record_id",
                table: "earlier_listings",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_earlier_listings_record_id",
                table: "earlier_listings",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_level_changes_case_id_occurred_on",
                table: "level_changes",
                columns: new[] { "case_id", "occurred_on" });

            migrationBuilder.CreateIndex(
                name: "ix_level_changes_division_code",
                table: "level_changes",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_level_changes_ledger_record_id",
                table: "level_changes",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_level_changes_record_id",
                table: "level_changes",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_listing_proposals_campaign_id_division_code",
                table: "listing_proposals",
                columns: new[] { "campaign_id", "division_code" },
                unique: true,
                filter: "voided_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_listing_proposals_division_code",
                table: "listing_proposals",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_listing_proposals_ledger_record_id",
                table: "listing_proposals",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_listing_proposals_record_id",
                table: "listing_proposals",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_standing_answers_case_id_occurred_on",
                table: "standing_answers",
                columns: new[] { "case_id", "occurred_on" });

            migrationBuilder.CreateIndex(
                name: "ix_standing_answers_division_code",
                table: "standing_answers",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_standing_answers_ledger_record_id",
                table: "standing_answers",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_standing_answers_proposal_record_id",
                table: "standing_answers",
                column: "proposal_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_standing_answers_record_id",
                table: "standing_answers",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_standing_proposals_case_id_occurred_on",
                table: "standing_proposals",
                columns: new[] { "case_id", "occurred_on" });

            migrationBuilder.CreateIndex(
                name: "ix_standing_proposals_division_code",
                table: "standing_proposals",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_standing_proposals_ledger_record_id",
                table: "standing_proposals",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_standing_proposals_record_id",
                table: "standing_proposals",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_team_departures_case_id_occurred_on",
                table: "team_departures",
                columns: new[] { "case_id", "occurred_on" });

            migrationBuilder.CreateIndex(
                name: "ix_team_departures_division_code",
                table: "team_departures",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_team_departures_ledger_record_id",
                table: "team_departures",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_departures_member_record_id",
                table: "team_departures",
                column: "member_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_departures_record_id",
                table: "team_departures",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_township_leaders_case_id_occurred_on",
                table: "township_leaders",
                columns: new[] { "case_id", "occurred_on" });

            migrationBuilder.CreateIndex(
                name: "ix_township_leaders_division_code",
                table: "township_leaders",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_township_leaders_ledger_record_id",
                table: "township_leaders",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_township_leaders_record_id",
                table: "township_leaders",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "earlier_listings");

            migrationBuilder.DropTable(
                name: "level_changes");

            migrationBuilder.DropTable(
                name: "listing_proposals");

            migrationBuilder.DropTable(
                name: "standing_answers");

            migrationBuilder.DropTable(
                name: "standing_proposals");

            migrationBuilder.DropTable(
                name: "team_departures");

            migrationBuilder.DropTable(
                name: "township_leaders");

            migrationBuilder.DropColumn(
                name: "document",
                table: "standing_changes");

            migrationBuilder.DropColumn(
                name: "roles_county_leader",
                table: "campaigns");

            migrationBuilder.DropColumn(
                name: "roles_department",
                table: "campaigns");

            migrationBuilder.DropColumn(
                name: "roles_first_secretary",
                table: "campaigns");

            migrationBuilder.DropColumn(
                name: "roles_township_leader",
                table: "campaigns");
        }
    }
}
