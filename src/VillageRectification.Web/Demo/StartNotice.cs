using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Demo;

/// <summary>What the person who starts the program reads on the console once the site answers.</summary>
internal static class StartNotice
{
    /// <summary>The demonstration's address and accounts; without an administrator, how to make one.</summary>
    public static async Task TellOnceStartedAsync(this WebApplication app)
    {
        var hasAdministrator = await app.Services.GetRequiredService<StartQueries>().HasAdministratorAsync(app.Lifetime.ApplicationStopping);
        var demonstration = app.Services.GetRequiredService<Demonstration>();
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var notice = demonstration.IsThere ? OfDemonstration(app.Urls) : demonstration.IsLeftOut ? LeftOut : hasAdministrator ? "" : MakeAnAdministrator;
            Console.Out.Write(notice);
        });
    }

    private static string MakeAnAdministrator => $"""

          还没有系统管理员账号。在标准输入给出密码，用这个命令建立：
            {ProgramCommand} account create admin --role Admin
          There is no administrator yet. The command above makes one; it reads the password from standard input. Run it with the
          same settings (environment, Data:Folder, Database) as this program.

        """;

    private static string ProgramCommand => IsContainer
        ? "docker compose exec -T web ./VillageRectification.Web"
        : "dotnet run --no-launch-profile --project src/VillageRectification.Web --";

    // Set by the base image.
    private static bool IsContainer => Environment.GetEnvironmentVariable("DOTNET_RUNNING_IN_CONTAINER") is "true";

    private static string LeftOut => """

          数据库里已经有别的数据，没有装入演示县和演示账号，日期用今天。要看演示，请用另一个数据文件夹（--Data:Folder=…）。
          This database holds other records, so the demonstration is left out. Name another folder to see it: --Data:Folder=…


        """;

    private static string OfDemonstration(IEnumerable<string> addresses) => $"""

          后进村集中整顿 · 演示县（汶上县，2003 年）
          地址 / address    {string.Join("  ", addresses)}
          密码 / password   {DemoAccount.Password}（每个账号都一样 / the same for every account）
          账号 / accounts
        {string.Join('\n', DemoAccount.All.Select(a => $"    {a.UserName,-12} {a.Role.ToText()} · {a.DisplayName}"))}
          停止 / stop       Ctrl+C


        """;
}
