using System.Text.RegularExpressions;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Architecture;

/// <summary>
/// Which migrations keep the model beside them (decision 191): the newest, those whose SQL is made from it, and the first, by which the rows of the
/// released schema are written in the tests of the upgrade.
/// </summary>
public sealed partial class MigrationTests
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres")]
    public void A_migration_keeps_its_model_only_where_its_sql_needs_it(string engine)
    {
        string[] designers = [.. Directory.EnumerateFiles(Folder(engine), "*.Designer.cs").Order(StringComparer.Ordinal)];
        var newest = designers[^1];
        Assert.Equal(
            designers.Where(d => d == newest || d == designers[0] || NeedsModel(Up(d))).Select(Path.GetFileName),
            designers.Where(d => File.ReadAllText(d).Contains("BuildTargetModel", StringComparison.Ordinal)).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("migrationBuilder.AlterColumn<int>(", true)]
    [InlineData("migrationBuilder.DropForeignKey(", true)]
    [InlineData("migrationBuilder.RenameIndex(", true)]
    [InlineData("migrationBuilder.AddColumn<int>(", false)]
    [InlineData("migrationBuilder.CreateTable(", false)]
    public void The_checker_knows_what_rebuilds_a_table(string operation, bool needsModel) => Assert.Equal(needsModel, NeedsModel(operation));

    // What a migration does forwards; the program never goes back.
    private static string Up(string designer)
    {
        var text = File.ReadAllText(designer.Replace(".Designer.cs", ".cs", StringComparison.Ordinal));
        return text.Split("void Down(")[0];
    }

    private static bool NeedsModel(string operations) => Rebuilding().IsMatch(operations);

    private static string Folder(string engine) =>
        Path.Combine(SharedData.Root, "src", "VillageRectification.Persistence", "Migrations", engine);

    [GeneratedRegex(@"\.(?:(?:Alter|Drop)Column|AlterTable|RenameIndex|(?:Add|Drop)(?:ForeignKey|PrimaryKey|UniqueConstraint|CheckConstraint))\b")]
    private static partial Regex Rebuilding();
}
