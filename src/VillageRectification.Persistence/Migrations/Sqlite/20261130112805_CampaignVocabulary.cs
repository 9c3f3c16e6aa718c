using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CampaignVocabulary : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "file_row",
                table: "ledger_records",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "file_sheet",
                table: "ledger_records",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "thresholds_from",
                table: "campaigns",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            // What a campaign has by now is all that is known of it.
            migrationBuilder.Sql("UPDATE campaigns SET thresholds_from = \"start\"");

            migrationBuilder.CreateTable(
                name: "campaign_synonyms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    list = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    word = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    meaning = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    campaign_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_campaign_synonyms", x => x.id);
                    table.ForeignKey(
                        name: "fk_campaign_synonyms_campaigns_campaign_id",
                        column: x => x.campaign_id,
                        principalTable: "campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "earlier_thresholds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    campaign_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    thresholds_affairs_months = table.Column<int>(type: "INTEGER", nullable: false),
                    thresholds_confirmation_days = table.Column<int>(type: "INTEGER", nullable: false),
                    thresholds_consolidation_months = table.Column<int>(type: "INTEGER", nullable: false),
                    thresholds_disclosure_days = table.Column<int>(type: "INTEGER", nullable: false),
                    thresholds_finance_months = table.Column<int>(type: "INTEGER", nullable: false),
                    thresholds_free_entry_days = table.Column<int>(type: "INTEGER", nullable: false),
                    thresholds_impartiality_months = table.Column<int>(type: "INTEGER", nullable: false),
                    thresholds_inspection_days = table.Column<int>(type: "INTEGER", nullable: false),
                    thresholds_minimum_inspectors = table.Column<int>(type: "INTEGER", nullable: false),
                    thresholds_party_months = table.Column<int>(type: "INTEGER", nullable: false),
                    thresholds_plan_return_days = table.Column<int>(type: "INTEGER", nullable: false),
                    thresholds_watch_months = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_earlier_thresholds", x => x.id);
                    table.ForeignKey(
                        name: "fk_earlier_thresholds_campaigns_campaign_id",
                        column: x => x.campaign_id,
                        principalTable: "campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_campaign_synonyms_campaign_id_list_word",
                table: "campaign_synonyms",
                columns: new[] { "campaign_id", "list", "word" },
                unique: true,
                filter: "ended_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_earlier_thresholds_campaign_id",
                table: "earlier_thresholds",
                column: "campaign_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "campaign_synonyms");

            migrationBuilder.DropTable(
                name: "earlier_thresholds");

            migrationBuilder.DropColumn(
                name: "file_row",
                table: "ledger_records");

            migrationBuilder.DropColumn(
                name: "file_sheet",
                table: "ledger_records");

            migrationBuilder.DropColumn(
                name: "thresholds_from",
                table: "campaigns");
        }
    }
}
