using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Sqlite
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
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<bool>(
                name: "numbering_is_yearly",
                table: "campaigns",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AlterColumn<int>(
                name: "number",
                table: "bulletins",
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "INTEGER");

            migrationBuilder.AddColumn<int>(
                name: "number_year",
                table: "bulletins",
                type: "INTEGER",
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
                type: "INTEGER",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "INTEGER",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_bulletins_campaign_id_number",
                table: "bulletins",
                columns: new[] { "campaign_id", "number" },
                unique: true);
        }
    }
}
