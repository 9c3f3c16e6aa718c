using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class LeaveBegins : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "from",
                table: "presence_leaves",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            // Till then each began on its day.
            migrationBuilder.Sql("""UPDATE presence_leaves SET "from" = occurred_on;""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "from",
                table: "presence_leaves");
        }
    }
}
