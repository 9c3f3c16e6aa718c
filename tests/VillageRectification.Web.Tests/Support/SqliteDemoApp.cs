namespace VillageRectification.Web.Tests.Support;

/// <summary>The program as a newcomer starts it: with the demonstration county and its accounts.</summary>
public sealed class SqliteDemoApp(SqliteTemplate template) : SqliteApp(template)
{
    protected override bool IsDemonstration => true;
}
