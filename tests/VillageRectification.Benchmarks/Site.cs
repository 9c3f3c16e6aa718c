using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Documents.Ledger;
using VillageRectification.Documents.Tests;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Benchmarks;

/// <summary>The program as in production, on a port and a SQLite file of its own, with the real county in it.</summary>
internal sealed partial class Site : WebApplicationFactory<Program>
{
    public const string County = "370830";

    // Not the public one of the demonstration: commands refuse it.
    private const string Password = "Wheat-Ridge-1987";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vr-bench-");

    public static DateOnly Today { get; } = new(2003, 10, 31);

    public string DataFolder => _folder.FullName;

    public string ConnectionString => $"Data Source={Path.Combine(DataFolder, "village-rectification.db")}";

    public Guid CampaignId { get; private set; }

    public static async Task<Site> OpenAsync()
    {
        var site = new Site();
        site.UseKestrel(0);
        site.StartServer();
        site.CampaignId = await site.WithDbAsync(async (db, services) =>
        {
            await services.GetRequiredService<LedgerImport>().ImportAsync(
                new("集中整顿", new(2002, 10, 20), new(2003, 12, 31)), LedgerReader.Read(File.OpenRead(SharedData.Ledger)), null, default);
            return await db.Campaigns.Select(c => c.Id).SingleAsync();
        });
        return site;
    }

    public async Task<T> WithDbAsync<T>(Func<AppDbContext, IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        return await work(scope.ServiceProvider.GetRequiredService<AppDbContext>(), scope.ServiceProvider);
    }

    /// <summary>A new account of that role for the county, signed in through the sign-in page.</summary>
    public async Task<HttpClient> SignInAsync(Role role)
    {
        var name = $"{role}{Guid.CreateVersion7():N}";
        await WithDbAsync(async (_, services) =>
        {
            var account = new Account(name, name, role);
            account.Assign(role, role is Role.Town or Role.Sec ? County + "112" : County, [], null);
            var created = await services.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password);
            return created.Succeeded ? true : throw new InvalidOperationException($"No account: {string.Join("; ", created.Errors.Select(e => e.Code))}");
        });
        var browser = CreateClient(new() { AllowAutoRedirect = false, BaseAddress = ClientOptions.BaseAddress });
        var token = Token().Match(await browser.GetStringAsync("/account/sign-in")).Groups[1].Value;
        var answer = await browser.PostAsync("/account/sign-in", new FormUrlEncodedContent(
            [new("UserName", name), new("Password", Password), new("__RequestVerificationToken", token)]));
        // The handler follows the redirect to the start page.
        return answer.RequestMessage!.RequestUri!.AbsolutePath is "/"
            ? browser
            : throw new InvalidOperationException($"Signing in answered {answer.StatusCode}.");
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseContentRoot(AppContext.BaseDirectory);
        builder.UseSetting("Data:Folder", DataFolder);
        // It asks itself without TLS.
        builder.UseSetting("Cookies:PlainHttp", "true");
        builder.ConfigureTestServices(services => services
            .AddSingleton<TimeProvider>(new ShiftedClock(Today))
            .AddSingleton<IStartupFilter>(new RawLimit(ConnectionString)));
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
