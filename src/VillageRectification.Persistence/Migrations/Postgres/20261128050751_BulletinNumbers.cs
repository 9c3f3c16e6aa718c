using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class BulletinNumbers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_bulletins_campaign_id_number",
                table: "bulletins");

            migrationBuilder.AddColumn<int>(
                name: "numbering_first",
                table: "campaigns",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<bool>(
                name: "numbering_is_yearly",
                table: "campaigns",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AlterColumn<int>(
                name: "number",
                table: "bulletins",
                type: "integer",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "integer");

            migrationBuilder.AddColumn<int>(
                name: "number_year",
                table: "bulletins",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_bulletins_campaign_id_number_year_number",
                table: "bulletins",
                columns: new[] { "campaign_id", "number_year", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_bulletins_campaign_id_number_year_number",
                table: "bulletins");

            migrationBuilder.DropColumn(
                name: "numbering_first",
                table: "campaigns");

            migrationBuilder.DropColumn(
                name: "numbering_is_yearly",
                table: "campaigns");

            migrationBuilder.DropColumn(
                name: "number_year",
                table: "bulletins");

            migrationBuilder.AlterColumn<int>(
                name: "number",
                table: "bulletins",
                type: "integer",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "integer",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_bulletins_campaign_id_number",
                table: "bulletins",
                columns: new[] { "campaign_id", "number" },
                unique: true);
        }
    }
}
