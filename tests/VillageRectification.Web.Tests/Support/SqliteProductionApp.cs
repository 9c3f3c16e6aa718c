using Microsoft.AspNetCore.Hosting;

namespace VillageRectification.Web.Tests.Support;

/// <summary>The program as it is run in earnest.</summary>
public sealed class SqliteProductionApp(SqliteTemplate template) : SqliteApp(template)
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseEnvironment("Production");
    }
}
