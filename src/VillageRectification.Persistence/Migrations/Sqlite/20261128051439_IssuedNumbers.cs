using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageRectification.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class IssuedNumbers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // What was issued keeps its number; a draft has none till it is issued. Not with the columns: SQLite makes the table anew after all that is said there.
            migrationBuilder.Sql("UPDATE bulletins SET number_year = CAST(strftime('%Y', issued_on) AS INTEGER) WHERE state = 'Issued';");
            migrationBuilder.Sql("UPDATE bulletins SET number = NULL WHERE state <> 'Issued';");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // Drafts take numbers beyond those that were issued.
            migrationBuilder.Sql(
                "UPDATE bulletins SET number = 10000 + (SELECT COUNT(*) FROM bulletins AS b WHERE b.campaign_id = bulletins.campaign_id AND b.id <= bulletins.id) "
                + "WHERE number IS NULL;");
        }
    }
}
