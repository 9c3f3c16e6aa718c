using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class UnregisteredInspectors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "unregistered",
                table: "inspections",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "unregistered",
                table: "inspection_openings",
                type: "TEXT",
                maxLength: 200,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "unregistered",
                table: "inspections");

            migrationBuilder.DropColumn(
                name: "unregistered",
                table: "inspection_openings");
        }
    }
}
