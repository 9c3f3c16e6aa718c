using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class BulletinCorrections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_bulletins_campaign_id_first_day",
                table: "bulletins");

            migrationBuilder.AddColumn<Guid>(
                name: "corrects_id",
                table: "bulletins",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "corrects_number",
                table: "bulletins",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "bulletin_left_out",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decided_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    bulletin_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bulletin_left_out", x => x.id);
                    table.ForeignKey(
                        name: "fk_bulletin_left_out_bulletins_bulletin_id",
                        column: x => x.bulletin_id,
                        principalTable: "bulletins",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_bulletins_campaign_id_first_day",
                table: "bulletins",
                columns: new[] { "campaign_id", "first_day" },
                unique: true,
                filter: "corrects_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_bulletins_campaign_id_number",
                table: "bulletins",
                columns: new[] { "campaign_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_bulletins_corrects_id",
                table: "bulletins",
                column: "corrects_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_bulletin_left_out_bulletin_id_case_id",
                table: "bulletin_left_out",
                columns: new[] { "bulletin_id", "case_id" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_bulletins_bulletins_corrects_id",
                table: "bulletins",
                column: "corrects_id",
                principalTable: "bulletins",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_bulletins_bulletins_corrects_id",
                table: "bulletins");

            migrationBuilder.DropTable(
                name: "bulletin_left_out");

            migrationBuilder.DropIndex(
                name: "ix_bulletins_campaign_id_first_day",
                table: "bulletins");

            migrationBuilder.DropIndex(
                name: "ix_bulletins_campaign_id_number",
                table: "bulletins");

            migrationBuilder.DropIndex(
                name: "ix_bulletins_corrects_id",
                table: "bulletins");

            migrationBuilder.DropColumn(
                name: "corrects_id",
                table: "bulletins");

            migrationBuilder.DropColumn(
                name: "corrects_number",
                table: "bulletins");

            migrationBuilder.CreateIndex(
                name: "ix_bulletins_campaign_id_first_day",
                table: "bulletins",
                columns: new[] { "campaign_id", "first_day" },
                unique: true);
        }
    }
}
