using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Postgres
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
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "unregistered",
                table: "inspection_openings",
                type: "character varying(200)",
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
