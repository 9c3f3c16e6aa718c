using VillageRectification.Web.Files;
using VillageRectification.Web.Jobs;
using VillageRectification.Web.Pages.Import;

namespace VillageRectification.Web.Startup;

internal static class ImportSetup
{
    /// <summary>Where uploaded ledgers and files wait, and who clears them away.</summary>
    public static WebApplicationBuilder AddImport(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<LedgerReadings>();
        builder.Services.AddScoped<LedgerFiles>();
        builder.Services.AddScoped<WaitingLedgers>();
        builder.Services.AddScoped<KeptAnswers>();
        builder.Services.AddScoped<Uploads>();
        builder.Services.AddHostedService<UploadSweep>();
        return builder;
    }
}
