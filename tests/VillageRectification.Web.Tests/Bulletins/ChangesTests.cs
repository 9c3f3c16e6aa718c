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

        await county.PassTheOtherAsync(App);

        var changes = await staff.ReadAsync(bulletin + "/changes");
        var passed = Assert.Single(changes.QuerySelectorAll("main tbody tr"), r => r.QuerySelector("a[href*='/figures/passed']") is not null);
        Assert.All(["1个村", "2个村", "后村，9月20日，检查验收"],
            e => Assert.Contains(e, string.Concat(passed.TextContent.Where(c => !char.IsWhiteSpace(c))), StringComparison.Ordinal));
        Assert.DoesNotContain("前村", changes.TextOf(), StringComparison.Ordinal);
        await staff.WriteAsync(bulletin, "各乡镇报送巩固计划。");
        Assert.Contains("通报里的数字没有变", (await staff.ReadAsync(bulletin + "/changes")).TextOf(), StringComparison.Ordinal);
    }
}
