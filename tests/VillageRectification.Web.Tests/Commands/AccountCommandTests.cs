using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Commands;

public abstract class AccountCommandTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : AccountCommandTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : AccountCommandTests(app), IClassFixture<PostgresApp>;

    [Theory]
    [InlineData("Admin")]
    [InlineData("Dept", "--scope", "370830")]
    [InlineData("Team", "--villages", "370830112216,370830112202")]
    public async Task An_account_made_by_command_can_sign_in(string role, params string[] options)
    {
        var name = $"c{Guid.CreateVersion7():N}";
        var run = await RunAsync(App.Password, [name, "--role", role, .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        await App.SignInAsync(name);
    }

    [Theory]
    [InlineData("缺少 --role")]
    [InlineData("没有“Boss”这个角色", "--role", "Boss")]
    [InlineData("这个角色要填范围", "--role", "Dept")]
    [InlineData("范围填行政区划代码", "--role", "Dept", "--scope", "3708x")]
    [InlineData("不是 12 位的村代码", "--role", "Team", "--villages", "370830")]
    [InlineData("没有“某局”这个部门", "--role", "Liaison", "--department", "某局")]
    public async Task Bad_arguments_are_named_on_standard_error(string message, params string[] options)
    {
        var name = $"c{Guid.CreateVersion7():N}";
        var run = await RunAsync(App.Password, [name, .. options]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(await App.WithDbAsync(db => Task.FromResult(db.Users.Any(a => a.UserName == name))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    public async Task A_weak_password_is_refused(string password)
    {
        var run = await RunAsync(password, [$"c{Guid.CreateVersion7():N}", "--role", "Admin"]);
        Assert.Equal(1, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    private Task<(int ExitCode, string Output, string Error)> RunAsync(string input, string[] arguments) =>
        ChildProgram.RunAsync(App, input, ["account", "create", .. arguments], Ct);
}
