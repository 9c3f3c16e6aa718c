using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>What holds in Production alone: the demonstration's password opens nothing, cookies go over TLS alone.</summary>
public abstract class ProductionTests(App app) : AppTests(app)
{
    private const string Own = "Not-the-public-one#1";

    public sealed class OnSqlite(SqliteProductionApp app) : ProductionTests(app), IClassFixture<SqliteProductionApp>;

    public sealed class OnPostgres(PostgresProductionApp app) : ProductionTests(app), IClassFixture<PostgresProductionApp>;

    [Fact]
    public async Task An_account_with_the_public_password_cannot_sign_in_and_another_can()
    {
        await CreateAsync("zzb", App.Password);
        await CreateAsync("own", Own);

        Assert.Equal(HttpStatusCode.BadRequest, (await TryAsync("zzb", App.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await TryAsync("own", Own)).StatusCode);
    }

    [Fact]
    public async Task The_public_password_is_no_new_password()
    {
        await CreateAsync("changes", Own);
        var browser = await App.SignInAsync("changes", Own);
        var form = new Form(browser, "/account/password");

        var answer = await form.SubmitAsync(
            await form.OpenAsync(), ("Input.Current", Own), ("Input.New", App.Password), ("Input.Repeated", App.Password));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("公开的演示密码", (await Form.ReadAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_session_goes_over_tls_alone_whatever_the_request_came_over()
    {
        await CreateAsync("plain", Own);
        using var plain = App.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("http://localhost") });
        var form = new Form(plain, "/account/sign-in");

        var answer = await form.SubmitAsync(await form.OpenAsync(), ("UserName", "plain"), ("Password", Own));

        Assert.Contains(
            "secure",
            answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("vr-session=", StringComparison.Ordinal)),
            StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_start_says_how_many_accounts_have_the_public_password()
    {
        var before = await ToldAtStartAsync("before");
        await CreateAsync("liulou", App.Password);
        await CreateAsync("juntun", Own);
        await CreateAsync("somebody", App.Password);

        Assert.Equal(before + 1, await ToldAtStartAsync("after"));
    }

    // Zero when it says nothing.
    private async Task<int> ToldAtStartAsync(string name)
    {
        var folder = Path.Combine(App.DataFolder, name);
        await using (var instance = App.WithWebHostBuilder(b => b.UseSetting("Data:Folder", folder).UseSetting("Serilog:MinimumLevel:Default", "Warning")))
        {
            using var browser = instance.CreateClient();
        }

        var told = Directory.GetFiles(Path.Combine(folder, "logs")).SelectMany(File.ReadLines).Select(line => JsonNode.Parse(line)!)
            .SingleOrDefault(e => e["@mt"]!.GetValue<string>().Contains("accounts of the demonstration are in this database", StringComparison.Ordinal));
        Assert.Equal(told is null ? null : "Warning", told?["@l"]!.GetValue<string>());
        return told?["Accounts"]!.GetValue<int>() ?? 0;
    }

    private async Task CreateAsync(string name, string password)
    {
        await using var scope = App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = new Account(name, name, Role.Dept);
        account.Assign(Role.Dept, "370830", [], null);
        Assert.True((await users.CreateAsync(account)).Succeeded);
        // As a database has it that a demonstration was made in.
        var hash = users.PasswordHasher.HashPassword(account, password);
        await App.WithDbAsync(db => db.Users.Where(a => a.Id == account.Id).ExecuteUpdateAsync(s => s.SetProperty(a => a.PasswordHash, hash), Ct));
    }

    private async Task<HttpResponseMessage> TryAsync(string name, string password)
    {
        var form = new Form(App.Browser(), "/account/sign-in");
        return await form.SubmitAsync(await form.OpenAsync(), ("UserName", name), ("Password", password));
    }
}
