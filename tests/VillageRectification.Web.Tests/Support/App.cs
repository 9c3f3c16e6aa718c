using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Web.Tests.Support;

/// <summary>The real application in memory on a database of its own, signed in to through its own page. Derive one class an engine.</summary>
public abstract class App : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string Password = "Village#2003";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vr-app-");
    private string _connection = "";

    /// <summary>Why this engine cannot be tested here; null when it can.</summary>
    public string? MissingReason { get; protected set; }

    /// <summary>The day that the program takes for today.</summary>
    public static DateOnly Today { get; } = new(2003, 10, 31);

    public abstract DatabaseProvider Provider { get; }

    /// <summary>The day on which the program starts, where a test needs another one than <see cref="Today"/>.</summary>
    protected virtual DateOnly StartsOn => Today;

    /// <summary>Whether the program loads its demonstration county at start, and lives in its time.</summary>
    protected virtual bool IsDemonstration => false;

    public string ConnectionString => _connection;

    public string DataFolder => _folder.FullName;

    public async ValueTask InitializeAsync() => _connection = await CreateDatabaseAsync($"t{Guid.CreateVersion7():N}");

    /// <summary>Works on the database as <paramref name="caller"/>, by default the program itself, which sees everything.</summary>
    public async Task<T> WithDbAsync<T>(Func<AppDbContext, Task<T>> work, Caller? caller = null)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(caller ?? Caller.CommandLine);
        return await work(scope.ServiceProvider.GetRequiredService<AppDbContext>());
    }

    public Task WithDbAsync(Func<AppDbContext, Task> work, Caller? caller = null) =>
        WithDbAsync(async db => { await work(db); return true; }, caller);

    /// <summary>Makes an account with the usual password; returns its id.</summary>
    public async Task<Guid> CreateAccountAsync(
        string name, Role role, string? prefix = null, string[]? villages = null, Guid? departmentId = null, string? person = null)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        var account = new Account(name, name, role);
        account.Assign(role, prefix, villages ?? [], departmentId);
        account.BelongTo(person);
        var created = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password);
        Assert.True(created.Succeeded, string.Join("; ", created.Errors.Select(e => e.Description)));
        return account.Id;
    }

    /// <summary>A browser without a session; redirects are not followed.</summary>
    public HttpClient Browser() => CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("https://localhost") });

    /// <summary>A browser that has signed in through the sign-in page.</summary>
    public async Task<HttpClient> SignInAsync(string name, string password = Password)
    {
        var browser = Browser();
        var form = new Form(browser, "/account/sign-in");
        var answer = await form.SubmitAsync(await form.OpenAsync(), ("UserName", name), ("Password", password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return browser;
    }

    /// <summary>A new account of that role and a browser that has signed in with it.</summary>
    public async Task<HttpClient> SignInAsNewAsync(Role role, string? prefix = null, string[]? villages = null, Guid? departmentId = null)
    {
        var name = $"u{Guid.CreateVersion7():N}";
        await CreateAccountAsync(name, role, prefix, villages, departmentId);
        return await SignInAsync(name);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_connection.Length > 0)
        {
            await DropDatabaseAsync(_connection);
        }

        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected abstract Task<string> CreateDatabaseAsync(string name);

    protected virtual Task DropDatabaseAsync(string connection) => Task.CompletedTask;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Database:Provider", Provider.ToString());
        builder.UseSetting("Database:ConnectionString", _connection);
        builder.UseSetting("Data:Folder", _folder.FullName);
        // A line a request, to the console and to a file, takes as long as many a request.
        builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
        builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft", "Error");
        // All tests come from one client.
        builder.UseSetting("SignIn:PerMinute", "100000");
        builder.UseSetting("Verify:PerMinute", "100000");
        // A test that wants the draft of an ended month asks for it.
        builder.UseSetting("Bulletins:DraftMonthly", "false");
        builder.UseSetting("Demo:Enabled", IsDemonstration ? "true" : "false");
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(IsDemonstration ? TimeProvider.System : new ShiftedClock(StartsOn));
            // A hash meant to be slow, made a thousand times, would be most of the run.
            services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1_000);
        });
    }
}
