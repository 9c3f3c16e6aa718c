using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Tasks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "person_name",
                table: "accounts",
                type: "TEXT",
                maxLength: 50,
                nullable: true);

            // What a county leader's villages were found by until now.
            migrationBuilder.Sql("UPDATE accounts SET person_name = display_name WHERE role = 'Leader'");

            migrationBuilder.CreateTable(
                name: "liaison_endings",
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
                    assignment_record_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    part = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_liaison_endings", x => x.id);
                    table.ForeignKey(
                        name: "fk_liaison_endings_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_reviews",
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
                    plan_record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_reviews", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_reviews_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_liaison_endings_assignment_record_id",
                table: "liaison_endings",
                column: "assignment_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_liaison_endings_case_id_occurred_on",
                table: "liaison_endings",
                columns: new[] { "case_id", "occurred_on" });

            migrationBuilder.CreateIndex(
                name: "ix_liaison_endings_division_code",
                table: "liaison_endings",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_liaison_endings_ledger_record_id",
                table: "liaison_endings",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_liaison_endings_record_id",
                table: "liaison_endings",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_plan_reviews_case_id_occurred_on",
                table: "plan_reviews",
                columns: new[] { "case_id", "occurred_on" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_reviews_division_code",
                table: "plan_reviews",
                column: "division_code");

            migrationBuilder.CreateIndex(
                name: "ix_plan_reviews_ledger_record_id",
                table: "plan_reviews",
                column: "ledger_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_reviews_plan_record_id",
                table: "plan_reviews",
                column: "plan_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_reviews_record_id",
                table: "plan_reviews",
                column: "record_id",
                unique: true,
                filter: "voided_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "liaison_endings");

            migrationBuilder.DropTable(
                name: "plan_reviews");

            migrationBuilder.DropColumn(
                name: "person_name",
                table: "accounts");
        }
    }
}
