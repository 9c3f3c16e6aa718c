using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Bulletins;

/// <summary>The same on PostgreSQL.</summary>
public sealed class PostgresNovemberApp(PostgresServer server) : PostgresApp(server)
{
    protected override DateOnly StartsOn => Today.AddDays(1);
}
