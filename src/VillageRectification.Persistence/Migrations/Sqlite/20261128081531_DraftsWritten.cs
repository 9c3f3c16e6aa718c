using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DraftsWritten : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "written_at",
                table: "measure_proposals",
                type: "TEXT",
                nullable: true);
            // A draft that was corrected was written down when its first version was.
            migrationBuilder.Sql("""
                UPDATE measure_proposals SET written_at = (
                    SELECT MIN(o.recorded_at) FROM measure_proposals AS o WHERE o.record_id = measure_proposals.record_id)
                WHERE id <> record_id;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "written_at",
                table: "measure_proposals");
        }
    }
}
