using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Bulletins;

/// <summary>The day after October has ended: the first on which its bulletin can be issued.</summary>
public sealed class SqliteNovemberApp(SqliteTemplate template) : SqliteApp(template)
{
    protected override DateOnly StartsOn => Today.AddDays(1);
}
