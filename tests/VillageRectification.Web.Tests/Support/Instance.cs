using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Tests.Support;

/// <summary>One of several programs on a database, with a data folder of its own or a shared one.</summary>
public sealed class Instance(DatabaseProvider provider, string connection, string folder, bool isDemonstration, TimeProvider? clock = null)
    : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Database:Provider", provider.ToString());
        builder.UseSetting("Database:ConnectionString", connection);
        builder.UseSetting("Data:Folder", folder);
        builder.UseSetting("Bulletins:DraftMonthly", "false");
        builder.UseSetting("Demo:Enabled", isDemonstration ? "true" : "false");
        if (clock is not null)
        {
            builder.ConfigureTestServices(services => services.AddSingleton(clock));
        }
    }
}
