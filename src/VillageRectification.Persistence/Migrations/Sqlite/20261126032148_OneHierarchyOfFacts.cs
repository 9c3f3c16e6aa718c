using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OneHierarchyOfFacts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The tables, columns and keys stay as they are; a key of the hierarchy would only be named anew, which is left out.
            migrationBuilder.CreateIndex(
                name: "ix_progress_entries_measure_record_id",
                table: "progress_entries",
                column: "measure_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_returns_plan_record_id",
                table: "plan_returns",
                column: "plan_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_measures_plan_record_id",
                table: "measures",
                column: "plan_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_measures_problem_record_id",
                table: "measures",
                column: "problem_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_application_withdrawals_application_record_id",
                table: "application_withdrawals",
                column: "application_record_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_progress_entries_measure_record_id",
                table: "progress_entries");

            migrationBuilder.DropIndex(
                name: "ix_plan_returns_plan_record_id",
                table: "plan_returns");

            migrationBuilder.DropIndex(
                name: "ix_measures_plan_record_id",
                table: "measures");

            migrationBuilder.DropIndex(
                name: "ix_measures_problem_record_id",
                table: "measures");

            migrationBuilder.DropIndex(
                name: "ix_application_withdrawals_application_record_id",
                table: "application_withdrawals");
        }
    }
}
