using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class RegistrationsHold : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // A correction of its row of 村情台账 ended the registration of a village by mistake, and nothing stood in its place.
            migrationBuilder.Sql("""
                UPDATE standing_changes SET voided_at = NULL, voided_by = NULL, void_reason = NULL
                WHERE void_reason = '台账更正' AND standing = 'Active' AND reason IS NULL AND NOT EXISTS (
                    SELECT 1 FROM standing_changes AS s
                    WHERE s.case_id = standing_changes.case_id AND s.voided_at IS NULL AND s.standing = 'Active' AND s.reason IS NULL)
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {

        }
    }
}
