using VillageRectification.Persistence;

namespace VillageRectification.Web.Tests.Support;

public class SqliteApp(SqliteTemplate template) : App
{
    public override DatabaseProvider Provider => DatabaseProvider.Sqlite;

    protected override Task<string> CreateDatabaseAsync(string name) => template.CreateDatabaseAsync(name);
}
