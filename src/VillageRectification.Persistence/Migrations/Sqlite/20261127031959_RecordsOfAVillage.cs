using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RecordsOfAVillage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "days",
                table: "problem_extensions");

            migrationBuilder.AddColumn<string>(
                name: "office",
                table: "team_members",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "households",
                table: "support_items",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "origin",
                table: "support_items",
                type: "TEXT",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AlterColumn<DateOnly>(
                name: "due_on",
                table: "problem_extensions",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(DateOnly),
                oldType: "TEXT");

            migrationBuilder.AddColumn<DateOnly>(
                name: "review_on",
                table: "problem_extensions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "written_at",
                table: "plan_submissions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "written_at",
                table: "plan_adoptions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "educated",
                table: "membership_growths",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "over_fifty",
                table: "membership_growths",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "returned",
                table: "membership_growths",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "skilled",
                table: "membership_growths",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "to_fifty",
                table: "membership_growths",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "under_thirty_five",
                table: "membership_growths",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "veterans",
                table: "membership_growths",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "leader_office",
                table: "liaison_assignments",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "thresholds_affairs_months",
                table: "campaigns",
                type: "INTEGER",
                nullable: false,
                defaultValue: 3);

            migrationBuilder.AddColumn<int>(
                name: "thresholds_disclosure_days",
                table: "campaigns",
                type: "INTEGER",
                nullable: false,
                defaultValue: 15);

            migrationBuilder.AddColumn<int>(
                name: "thresholds_finance_months",
                table: "campaigns",
                type: "INTEGER",
                nullable: false,
                defaultValue: 3);

            migrationBuilder.AddColumn<int>(
                name: "thresholds_party_months",
                table: "campaigns",
                type: "INTEGER",
                nullable: false,
                defaultValue: 6);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "office",
                table: "team_members");

            migrationBuilder.DropColumn(
                name: "households",
                table: "support_items");

            migrationBuilder.DropColumn(
                name: "origin",
                table: "support_items");

            migrationBuilder.DropColumn(
                name: "review_on",
                table: "problem_extensions");

            migrationBuilder.DropColumn(
                name: "written_at",
                table: "plan_submissions");

            migrationBuilder.DropColumn(
                name: "written_at",
                table: "plan_adoptions");

            migrationBuilder.DropColumn(
                name: "educated",
                table: "membership_growths");

            migrationBuilder.DropColumn(
                name: "over_fifty",
                table: "membership_growths");

            migrationBuilder.DropColumn(
                name: "returned",
                table: "membership_growths");

            migrationBuilder.DropColumn(
                name: "skilled",
                table: "membership_growths");

            migrationBuilder.DropColumn(
                name: "to_fifty",
                table: "membership_growths");

            migrationBuilder.DropColumn(
                name: "under_thirty_five",
                table: "membership_growths");

            migrationBuilder.DropColumn(
                name: "veterans",
                table: "membership_growths");

            migrationBuilder.DropColumn(
                name: "leader_office",
                table: "liaison_assignments");

            migrationBuilder.DropColumn(
                name: "thresholds_affairs_months",
                table: "campaigns");

            migrationBuilder.DropColumn(
                name: "thresholds_disclosure_days",
                table: "campaigns");

            migrationBuilder.DropColumn(
                name: "thresholds_finance_months",
                table: "campaigns");

            migrationBuilder.DropColumn(
                name: "thresholds_party_months",
                table: "campaigns");

            migrationBuilder.AlterColumn<DateOnly>(
                name: "due_on",
                table: "problem_extensions",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1),
                oldClrType: typeof(DateOnly),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AddColumn<int>(
                name: "days",
                table: "problem_extensions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
        }
    }
}
