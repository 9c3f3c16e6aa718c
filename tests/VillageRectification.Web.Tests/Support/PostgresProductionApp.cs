using Microsoft.AspNetCore.Hosting;

namespace VillageRectification.Web.Tests.Support;

/// <summary>The same on PostgreSQL.</summary>
public sealed class PostgresProductionApp(PostgresServer server) : PostgresApp(server)
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseEnvironment("Production");
    }
}
