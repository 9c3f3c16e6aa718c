using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using VillageRectification.Browser.Tests;

[assembly: AssemblyFixture(typeof(Site))]

namespace VillageRectification.Browser.Tests;

/// <summary>The real application with the demonstration county, on a real Kestrel at a free loopback port.</summary>
public class Site : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vr-browser-");
    private readonly Lazy<string> _address;

    public Site()
    {
        UseKestrel(0);
        _address = new(() =>
        {
            StartServer();
            return ClientOptions.BaseAddress.ToString();
        });
    }

    /// <summary>Starts the site on first use; the test classes ask for it at once.</summary>
    public string Address => _address.Value;

    /// <summary>The day on which the demonstration stands.</summary>
    protected virtual string Today => "2003-10-31";

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Data:Folder", _folder.FullName);
        builder.UseSetting("Demo:Enabled", "true");
        builder.UseSetting("Demo:Today", Today);
        builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
    }
}
