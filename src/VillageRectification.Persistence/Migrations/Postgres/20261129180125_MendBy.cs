using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class MendBy : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "mend_by",
                table: "inspections",
                type: "date",
                nullable: true);

            // Until now the day stood in the problems that came with the verdict alone.
            migrationBuilder.Sql("""
                UPDATE inspections SET mend_by = (
                    SELECT MAX(p.due_on) FROM problems AS p
                    WHERE p.inspection_record_id = inspections.record_id AND p.voided_at IS NULL AND p.category = '验收未达到')
                WHERE kind = 'County' AND outcome IN ('Failed', 'BasicallyPassed')
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "mend_by",
                table: "inspections");
        }
    }
}
