using VillageRectification.Persistence;

namespace VillageRectification.Web.Tests.Support;

public class PostgresApp(PostgresServer server) : App
{
    public override DatabaseProvider Provider => DatabaseProvider.PostgreSql;

    protected override async Task<string> CreateDatabaseAsync(string name)
    {
        MissingReason = await server.MissingReason();
        return MissingReason is null ? await server.CreateDatabaseAsync(name) : "";
    }

    protected override Task DropDatabaseAsync(string connection) => server.DropDatabaseAsync(connection);
}
