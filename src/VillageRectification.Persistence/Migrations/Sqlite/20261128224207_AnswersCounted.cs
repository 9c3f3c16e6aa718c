using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AnswersCounted : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "satisfied",
                table: "representatives_votes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "satisfied_with_ability",
                table: "representatives_votes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "satisfied_with_conduct",
                table: "representatives_votes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "satisfied_with_integrity",
                table: "representatives_votes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "satisfied_with_results",
                table: "representatives_votes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "not_satisfied",
                table: "household_surveys",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "satisfied",
                table: "representatives_votes");

            migrationBuilder.DropColumn(
                name: "satisfied_with_ability",
                table: "representatives_votes");

            migrationBuilder.DropColumn(
                name: "satisfied_with_conduct",
                table: "representatives_votes");

            migrationBuilder.DropColumn(
                name: "satisfied_with_integrity",
                table: "representatives_votes");

            migrationBuilder.DropColumn(
                name: "satisfied_with_results",
                table: "representatives_votes");

            migrationBuilder.DropColumn(
                name: "not_satisfied",
                table: "household_surveys");
        }
    }
}
