using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DayOfSeveral : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "progress_record_id",
                table: "support_items",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "problem_record_id",
                table: "progress_entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "proof_record_id",
                table: "problem_status_changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "night",
                table: "presence_entries",
                type: "TEXT",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "progress_record_id",
                table: "presence_entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_support_items_progress_record_id",
                table: "support_items",
                column: "progress_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_progress_entries_problem_record_id",
                table: "progress_entries",
                column: "problem_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_problem_status_changes_proof_record_id",
                table: "problem_status_changes",
                column: "proof_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_presence_entries_progress_record_id",
                table: "presence_entries",
                column: "progress_record_id");

            // Until now a day in the village was known by the instant of the save that wrote it with the note.
            migrationBuilder.Sql(
                "UPDATE presence_entries SET progress_record_id = (SELECT e.record_id FROM progress_entries e WHERE e.case_id = presence_entries.case_id " +
                "AND e.recorded_at = presence_entries.recorded_at AND e.recorded_by = presence_entries.recorded_by AND e.id = e.record_id " +
                "AND e.occurred_on = presence_entries.occurred_on AND e.ledger_record_id IS NULL ORDER BY e.record_id LIMIT 1) " +
                "WHERE id = record_id AND ledger_record_id IS NULL");
            migrationBuilder.Sql(
                "UPDATE presence_entries SET progress_record_id = (SELECT f.progress_record_id FROM presence_entries f WHERE f.id = presence_entries.record_id) " +
                "WHERE id <> record_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_support_items_progress_record_id",
                table: "support_items");

            migrationBuilder.DropIndex(
                name: "ix_progress_entries_problem_record_id",
                table: "progress_entries");

            migrationBuilder.DropIndex(
                name: "ix_problem_status_changes_proof_record_id",
                table: "problem_status_changes");

            migrationBuilder.DropIndex(
                name: "ix_presence_entries_progress_record_id",
                table: "presence_entries");

            migrationBuilder.DropColumn(
                name: "progress_record_id",
                table: "support_items");

            migrationBuilder.DropColumn(
                name: "problem_record_id",
                table: "progress_entries");

            migrationBuilder.DropColumn(
                name: "proof_record_id",
                table: "problem_status_changes");

            migrationBuilder.DropColumn(
                name: "night",
                table: "presence_entries");

            migrationBuilder.DropColumn(
                name: "progress_record_id",
                table: "presence_entries");
        }
    }
}
