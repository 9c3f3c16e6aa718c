using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Bulletins;

/// <summary>What records did to a draft since somebody saved it.</summary>
public abstract class ChangesTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : ChangesTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : ChangesTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task What_moved_a_draft_since_it_was_saved_is_said_with_the_records()
    {
        var (county, staff, bulletin) = await App.StartAsync();
        Assert.Contains("通报里的数字没有变", (await staff.ReadAsync(bulletin + "/changes")).TextOf(), StringComparison.Ordinal);
        Assert.NotNull((await staff.ReadAsync(bulletin)).QuerySelector($"main a[href='{bulletin}/changes']"));

        Assert.Empty((await staff.ReadAsync(bulletin)).QuerySelectorAll(".token-changed"));

        await county.PassTheOtherAsync(App);

        // The draft itself says so, at each number and at the part.
        var sheet = await staff.ReadAsync(bulletin);
        Assert.Contains("个数字和上次保存时不同", sheet.TextOf(), StringComparison.Ordinal);
        Assert.Contains(sheet.QuerySelectorAll("article a.token-changed"), a => a.TextContent is "2" && a.GetAttribute("aria-label") is "2，上次保存后变了");
        Assert.Contains("总体情况2个数变了", sheet.TextOf(), StringComparison.Ordinal);
        Assert.Empty((await staff.ReadAsync($"{bulletin}/print")).QuerySelectorAll(".token-changed"));
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        Assert.Contains("后村，9月20日，检查验收", (await head.ReadAsync(bulletin + "/changes")).TextOf(), StringComparison.Ordinal);
        var changes = await staff.ReadAsync(bulletin + "/changes");
        var passed = Assert.Single(changes.QuerySelectorAll("main tbody tr"), r => r.QuerySelector("a[href*='/figures/passed']") is not null);
        Assert.All(["1个村", "2个村", "后村，9月20日，检查验收"],
            e => Assert.Contains(e, string.Concat(passed.TextContent.Where(c => !char.IsWhiteSpace(c))), StringComparison.Ordinal));
        Assert.DoesNotContain("前村", changes.TextOf(), StringComparison.Ordinal);
        var cause = passed.QuerySelector("a[href*='/records/']")!.GetAttribute("href")!;
        Assert.Contains("县级验收：合格", (await staff.ReadAsync(cause)).TextOf(), StringComparison.Ordinal);
        await staff.WriteAsync(bulletin, "各乡镇报送巩固计划。");
        Assert.Contains("通报里的数字没有变", (await staff.ReadAsync(bulletin + "/changes")).TextOf(), StringComparison.Ordinal);
    }
}
