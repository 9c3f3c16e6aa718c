namespace VillageRectification.Web.Tests.Support;

/// <summary>The same on PostgreSQL.</summary>
public sealed class PostgresDemoApp(PostgresServer server) : PostgresApp(server)
{
    protected override bool IsDemonstration => true;
}
