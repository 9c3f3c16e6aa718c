using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddBulletins : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bulletins",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    campaign_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    county_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    first_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    drafted_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    drafted_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    issued_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    as_of = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    known_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    document = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bulletins", x => x.id);
                    table.ForeignKey(
                        name: "fk_bulletins_campaigns_campaign_id",
                        column: x => x.campaign_id,
                        principalTable: "campaigns",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "bulletin_figures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: true),
                    evidence = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    bulletin_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bulletin_figures", x => x.id);
                    table.ForeignKey(
                        name: "fk_bulletin_figures_bulletins_bulletin_id",
                        column: x => x.bulletin_id,
                        principalTable: "bulletins",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "bulletin_notes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    part = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    written_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    bulletin_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bulletin_notes", x => x.id);
                    table.ForeignKey(
                        name: "fk_bulletin_notes_bulletins_bulletin_id",
                        column: x => x.bulletin_id,
                        principalTable: "bulletins",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_bulletin_figures_bulletin_id_key",
                table: "bulletin_figures",
                columns: new[] { "bulletin_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_bulletin_notes_bulletin_id_part",
                table: "bulletin_notes",
                columns: new[] { "bulletin_id", "part" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_bulletins_campaign_id_first_day",
                table: "bulletins",
                columns: new[] { "campaign_id", "first_day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_bulletins_county_code",
                table: "bulletins",
                column: "county_code");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bulletin_figures");

            migrationBuilder.DropTable(
                name: "bulletin_notes");

            migrationBuilder.DropTable(
                name: "bulletins");
        }
    }
}
