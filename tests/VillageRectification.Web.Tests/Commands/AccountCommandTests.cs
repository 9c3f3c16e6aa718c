using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Departments;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Commands;

public abstract class AccountCommandTests(App app) : AppTests(app)
{
    // The demonstration's own is public; a command, which runs as in production, takes another.
    private const string Password = "Xunchang#2003-zb";

    public sealed class OnSqlite(SqliteApp app) : AccountCommandTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : AccountCommandTests(app), IClassFixture<PostgresApp>;

    [Theory]
    [InlineData("Admin")]
    [InlineData("Dept", "--scope", "370830")]
    [InlineData("dept", "--scope", "370830")]
    [InlineData("乡镇干部", "--scope", "370830112")]
    [InlineData("Team", "--villages", "370830112216,370830112202")]
    public async Task An_account_made_by_command_can_sign_in(string role, params string[] options)
    {
        var name = $"c{Guid.CreateVersion7():N}";
        var run = await RunAsync(Password, [name, "--role", role, .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        await App.SignInAsync(name, Password);
    }

    [Theory]
    [InlineData("370830", "县委组织部干部")]
    [InlineData("370811", "区委组织部干部")]
    [InlineData("370881", "市委组织部干部")]
    [InlineData("150121", "旗委组织部干部")]
    public async Task It_is_called_as_where_it_is_the_county_is_called(string scope, string role)
    {
        var run = await RunAsync(Password, [$"c{Guid.CreateVersion7():N}", "--role", "Dept", "--scope", scope]);
        Assert.EndsWith($"（{role}）", run.Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("u13800138000")]
    [InlineData("reader", "--person", "赵立新13800138000")]
    [InlineData("reader", "--display", "110105194912310024")]
    public async Task A_number_of_a_person_is_kept_in_no_name(string name, params string[] options)
    {
        var run = await RunAsync(Password, [name, "--role", "Admin", .. options]);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("像有手机号或者身份证号", run.Error, StringComparison.Ordinal);
        Assert.False(await App.WithDbAsync(db => db.Users.AnyAsync(u => u.UserName == name, Ct)));
    }

    [Fact]
    public async Task A_shell_gives_the_password_on_standard_input()
    {
        var name = $"c{Guid.CreateVersion7():N}";
        string[] arguments = ["account", "create", name, "--role", "Admin"];
        var run = await ChildProgram.RunAsync(App, Password, arguments, Ct);
        var again = await ChildProgram.RunAsync(App, Password, arguments, Ct);
        Assert.Equal((0, "", 1, ""), (run.ExitCode, run.Error, again.ExitCode, again.Output));
        Assert.Contains(name, again.Error, StringComparison.Ordinal);
        await App.SignInAsync(name, Password);
    }

    [Theory]
    [InlineData("缺少 --role")]
    [InlineData("没有“Boss”这个角色", "--role", "Boss")]
    [InlineData("没有“1”这个角色", "--role", "1")]
    [InlineData("--role 写了 2 次", "--role", "Admin", "--role", "City")]
    [InlineData("没有“1,000”这个角色", "--role", "1,000")]
    [InlineData("这个角色要填范围", "--role", "Dept")]
    [InlineData("县委组织部干部的范围填 6 位的县代码", "--role", "Dept", "--scope", "3708x")]
    [InlineData("县委组织部干部的范围填 6 位的县代码", "--role", "Dept", "--scope", "37083")]
    [InlineData("县委组织部干部的范围填 6 位的县代码", "--role", "Dept", "--scope", "37")]
    [InlineData("乡镇党委书记的范围填 9 位的乡镇代码", "--role", "Sec", "--scope", "370830")]
    [InlineData("按村负责，不填范围", "--role", "Team", "--scope", "370830112")]
    [InlineData("--scope 填部门所在县的 6 位代码", "--role", "Liaison", "--department", "某局", "--scope", "37")]
    [InlineData("汶上县没有“某局”这个部门", "--role", "Liaison", "--department", "某局", "--scope", "370830")]
    [InlineData("没有代码是“999999”的县", "--role", "Dept", "--scope", "999999")]
    [InlineData("没有代码是“999999112216”的村", "--role", "Team", "--villages", "999999112216")]
    [InlineData("名称要填", "--role", "Admin", "--display", " ")]
    [InlineData("不是 12 位的村代码", "--role", "Team", "--villages", "370830")]
    [InlineData("没有“某局”这个部门", "--role", "Liaison", "--department", "某局")]
    public async Task Bad_arguments_are_named_on_standard_error(string message, params string[] options)
    {
        var name = $"c{Guid.CreateVersion7():N}";
        var run = await RunAsync(Password, [name, .. options]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(await App.WithDbAsync(db => Task.FromResult(db.Users.Any(a => a.UserName == name))));
    }

    [Theory]
    [InlineData("{0}\u200B")]
    [InlineData("а{0}")]
    public async Task A_name_that_looks_like_another_is_refused(string format)
    {
        var name = string.Format(System.Globalization.CultureInfo.InvariantCulture, format, $"c{Guid.CreateVersion7():N}");
        var run = await RunAsync(Password, [name, "--role", "Dept", "--scope", "370830"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("账号只能用汉字、英文字母、数字", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "至少 8 个字符")]
    [InlineData("short", "至少 8 个字符")]
    [InlineData("password1", "太常见")]
    [InlineData("Qwerty123", "太常见")]
    [InlineData("very long", "不超过 100 个字符")]
    public async Task A_password_that_signing_in_would_not_take_or_anybody_guesses_is_refused(string password, string message)
    {
        password = password is "very long" ? string.Concat(Enumerable.Range(0, 30).Select(n => $"字{n:00}符")) : password;
        var run = await RunAsync(password, [$"c{Guid.CreateVersion7():N}", "--role", "Admin"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_department_that_several_counties_have_is_named_with_its_county()
    {
        var department = $"县水利局{Guid.CreateVersion7():N}";
        var (here, there) = (new Department("370830", department), new Department("370831", department));
        await App.WithDbAsync(db => { db.AddRange(here, there); return db.SaveChangesAsync(Ct); });
        var name = $"c{Guid.CreateVersion7():N}";

        var unclear = await RunAsync(Password, [name, "--role", "Liaison", "--department", department]);
        var clear = await RunAsync(Password, [name, "--role", "Liaison", "--department", department, "--scope", "370831"]);

        Assert.Equal(1, unclear.ExitCode);
        Assert.Contains("370830（汶上县）、370831（泗水县）", unclear.Error, StringComparison.Ordinal);
        Assert.Equal((0, ""), (clear.ExitCode, clear.Error));
        var account = await App.WithDbAsync(db => db.Users.SingleAsync(a => a.UserName == name, Ct));
        Assert.Equal((there.Id, null), (account.DepartmentId, account.ScopePrefix));
    }

    [Fact]
    public async Task Places_are_named_and_of_several_asked_for_in_full()
    {
        var (county, other) = (await County.CreateAsync(App), await County.CreateAsync(App));
        await county.AddVillageAsync("101201", "孔庄村", township: "云岭镇");
        await county.AddVillageAsync("102201", "解庄村", township: "独一镇");
        await other.AddVillageAsync("101201", "孔庄村", township: "云岭镇");
        var (here, there) = ($"县{county.Code}", $"县{other.Code}");

        Assert.Equal(other.Township("101"), (await CreatedAsync("--role", "Sec", "--scope", $"{there}/云岭镇")).ScopePrefix);
        Assert.Equal(
            [county.Code + "101201", county.Code + "102201"],
            (await CreatedAsync("--role", "Team", "--villages", $"{here}/云岭镇/孔庄,独一镇/解庄村")).Villages.Select(v => v.VillageCode).Order());

        await RefusedAsync($"有 2 个乡镇叫“云岭镇”，请写全：{here}/云岭镇、{there}/云岭镇", "--role", "Town", "--scope", "云岭镇");
        await RefusedAsync($"有 2 个村叫“云岭镇/孔庄村”，请写全：{here}/云岭镇/孔庄村、{there}/云岭镇/孔庄村", "--role", "Team", "--villages", "云岭镇/孔庄村");
        await RefusedAsync($"没有叫“{here}/独一镇/独二镇”的乡镇", "--role", "Town", "--scope", $"{here}/独一镇/独二镇");
        await RefusedAsync("没有叫“汶上县”的市", "--role", "City", "--scope", "汶上县");
    }

    private async Task<Account> CreatedAsync(params string[] options)
    {
        var name = $"c{Guid.CreateVersion7():N}";
        var run = await RunAsync(Password, [name, .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return await App.WithDbAsync(db => db.Users.Include(a => a.Villages).SingleAsync(a => a.UserName == name, Ct));
    }

    private async Task RefusedAsync(string message, params string[] options)
    {
        var run = await RunAsync(Password, [$"c{Guid.CreateVersion7():N}", .. options]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--role", "Admin")]
    public async Task A_name_comes_first(params string[] options)
    {
        var run = await RunAsync(Password, options);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("account 后面写 create 和账号名", run.Error, StringComparison.Ordinal);
    }

    private Task<(int ExitCode, string Output, string Error)> RunAsync(string input, string[] arguments) =>
        Command.RunAsync(App, input, ["account", "create", .. arguments], Ct);
}
