using Microsoft.AspNetCore.Hosting;

namespace VillageRectification.Browser.Tests;

/// <summary>A site that makes PDF by the browser of the tests.</summary>
public sealed class PdfSite : Site
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Pdf:Browser", Browser.Program);
        builder.UseSetting("Pdf:Sandbox", Browser.HasSandbox.ToString());
        builder.UseSetting("Pdf:Patience", "00:02:00");
    }
}
