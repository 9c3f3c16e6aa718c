using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class BulletinReceipts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bulletin_receipts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bulletin_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    received_on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bulletin_receipts", x => x.id);
                    table.ForeignKey(
                        name: "fk_bulletin_receipts_bulletins_bulletin_id",
                        column: x => x.bulletin_id,
                        principalTable: "bulletins",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_bulletin_receipts_bulletin_id_account_id",
                table: "bulletin_receipts",
                columns: new[] { "bulletin_id", "account_id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bulletin_receipts");
        }
    }
}
