using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ChangesOfImports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "import_id",
                table: "kept_forms",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "import_id",
                table: "campaign_changes",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_kept_forms_import_id",
                table: "kept_forms",
                column: "import_id");

            migrationBuilder.CreateIndex(
                name: "ix_campaign_changes_import_id",
                table: "campaign_changes",
                column: "import_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_kept_forms_import_id",
                table: "kept_forms");

            migrationBuilder.DropIndex(
                name: "ix_campaign_changes_import_id",
                table: "campaign_changes");

            migrationBuilder.DropColumn(
                name: "import_id",
                table: "kept_forms");

            migrationBuilder.DropColumn(
                name: "import_id",
                table: "campaign_changes");
        }
    }
}
