using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Bulletins;

/// <summary>签收 on the start page of who the bulletin goes to.</summary>
public abstract class ReceiptTaskTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteNovemberApp app) : ReceiptTaskTests(app), IClassFixture<SqliteNovemberApp>;

    public sealed class OnPostgres(PostgresNovemberApp app) : ReceiptTaskTests(app), IClassFixture<PostgresNovemberApp>;

    [Fact]
    public async Task The_last_issued_one_is_asked_for_till_it_is_signed_for()
    {
        var (county, staff, september) = await App.StartAsync(month: "2003-09");
        var (head, town) = (await App.SignInAsNewAsync(Role.Head, county.Code), await App.SignInAsNewAsync(Role.Town, county.Town));
        var leader = await App.SignInAsNewAsync(Role.Leader, county.Code);
        Assert.DoesNotContain("签收", (await town.ReadAsync("/")).TextOf(), StringComparison.Ordinal);
        await head.IssueAsync(await staff.SubmitAsync(september));
        var october = await staff.DraftAsync(county.CampaignId);
        Assert.Contains("签收第1期通报2003年9月后进村集中整顿工作情况·11月1日印发", (await town.ReadAsync("/")).TextOf("#now"), StringComparison.Ordinal);

        await head.IssueAsync(await staff.SubmitAsync(october));

        // The earlier one is not asked for any more.
        var today = await town.ReadAsync("/");
        Assert.Contains("签收第2期通报", today.TextOf("#now"), StringComparison.Ordinal);
        Assert.DoesNotContain("签收第1期", today.TextOf(), StringComparison.Ordinal);
        Assert.NotNull((await town.ReadAsync(october)).QuerySelector($"a[href='{october}/receive']"));
        Assert.Equal(october, today.QuerySelectorAll("#now a").Single(a => a.TextContent == "签收第2期通报").GetAttribute("href"));
        Assert.NotNull((await leader.ReadAsync("/")).QuerySelector($"a[href='{october}/receive']"));
        foreach (var reader in new[] { town, leader })
        {
            var form = new Form(reader, $"{october}/receive");
            await form.SubmitAsync(await form.OpenAsync());
            // The message that he has signed is shown once.
            await reader.ReadAsync("/");
            Assert.DoesNotContain("签收", (await reader.ReadAsync("/")).TextOf(), StringComparison.Ordinal);
        }

        // Who makes it has nothing to sign for, and what one has another still has not.
        Assert.DoesNotContain("签收", (await staff.ReadAsync("/")).TextOf(), StringComparison.Ordinal);
        Assert.Contains("签收第2期", (await (await App.SignInAsNewAsync(Role.Town, county.Town)).ReadAsync("/")).TextOf("#now"), StringComparison.Ordinal);
    }
}
