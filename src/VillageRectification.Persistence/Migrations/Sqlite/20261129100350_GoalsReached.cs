using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class GoalsReached : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "goals_reached",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    occurred_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    late_reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ledger_record_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    voided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    voided_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    void_reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    goal_record_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    proof_record_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_goals_reached", x => x.id);
                    table.ForeignKey(
                        name: "fk_goals_reached_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_goals_reached_case_id_occurred_on",
                table: "goals_reached",
                columns: new[] { "case_id", "occurred_on" });

            migrationBuilder.CreateIndex(
                name: "ix_goals_reached_division_code",
                table: "goals_reached",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_goals_reached_goal_record_id",
                table: "goals_reached",
                column: "goal_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_goals_reached_ledger_record_id",
                table: "goals_reached",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_goals_reached_proof_record_id",
                table: "goals_reached",
                column: "proof_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_goals_reached_record_id",
                table: "goals_reached",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "goals_reached");
        }
    }
}
