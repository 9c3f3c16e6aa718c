using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Bulletins;

/// <summary>Who issues a bulletin, and who reads it then.</summary>
public abstract class IssueAccessTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteNovemberApp app) : IssueAccessTests(app), IClassFixture<SqliteNovemberApp>;

    public sealed class OnPostgres(PostgresNovemberApp app) : IssueAccessTests(app), IClassFixture<PostgresNovemberApp>;

    [Fact]
    public async Task Who_reads_a_bulletin_can_still_log_a_day()
    {
        var (county, staff, bulletin) = await App.StartAsync();
        await staff.SubmitAsync(bulletin);
        Assert.Equal(HttpStatusCode.Redirect, (await (await App.SignInAsNewAsync(Role.Head, county.Code)).IssueAsync(bulletin)).StatusCode);
        var town = await App.SignInAsNewAsync(Role.Town, county.Code);
        await town.GetAsync(bulletin, Ct);
        Assert.Equal(HttpStatusCode.OK, (await town.GetAsync($"/cases/{county.Passed.Id}/log", Ct)).StatusCode);
    }

    [Fact]
    public async Task Who_drafted_it_cannot_issue_it()
    {
        var county = await County.MakeAsync(App);
        var name = $"u{Guid.CreateVersion7():N}";
        var id = await App.CreateAccountAsync(name, Role.Dept, county.Code);
        var drafter = await App.SignInAsync(name);
        var bulletin = await drafter.SubmitAsync(await drafter.DraftAsync(county.CampaignId));
        await App.WithDbAsync(async db =>
        {
            (await db.Users.SingleAsync(a => a.Id == id, Ct)).Assign(Role.Head, county.Code, [], null);
            await db.SaveChangesAsync(Ct);
        });

        var form = new Form(await App.SignInAsync(name), $"{bulletin}/issue");
        var answer = await form.SubmitAsync(await form.OpenAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("不能是同一个人", (await Form.ReadAsync(answer)).TextOf(), StringComparison.Ordinal);
        Assert.Equal(BulletinState.Submitted, await county.StateAsync(App));
    }

    [Fact]
    public async Task Staff_of_the_department_are_told_who_issues_it()
    {
        var (county, _, bulletin) = await App.StartAsync();

        var answer = await (await App.SignInAsNewAsync(Role.Dept, county.Code)).GetAsync($"{bulletin}/issue", Ct);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("起草和审核不能是同一个人。请由部领导审核印发。", (await Form.ReadAsync(answer)).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_of_the_county_reads_the_issued_one_and_no_other_county_does()
    {
        var (county, staff, bulletin) = await App.StartAsync();
        await (await App.SignInAsNewAsync(Role.Head, county.Code)).IssueAsync(await staff.SubmitAsync(bulletin));
        HttpClient[] readers =
        [
            await App.SignInAsNewAsync(Role.Town, county.Town),
            await App.SignInAsNewAsync(Role.Team, villages: [county.Passed.DivisionCode]),
            await App.SignInAsNewAsync(Role.Leader, county.Code),
            await App.SignInAsNewAsync(Role.City, county.Code[..4]),
        ];
        foreach (var reader in readers)
        {
            Assert.Contains("第1期", (await reader.ReadAsync("/bulletins")).TextOf(), StringComparison.Ordinal);
            Assert.Contains("全县后进村2个", (await reader.ReadAsync(bulletin)).TextOf(), StringComparison.Ordinal);
            Assert.Contains("全县后进村2个", (await reader.ReadAsync($"{bulletin}/print")).TextOf(), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync($"{bulletin}/issue", Ct)).StatusCode);
        }

        // A figure of the county would open to a township's own number: it opens to what of the bulletin's is the township's to see.
        Assert.All((await readers[0].ReadAsync(bulletin)).QuerySelectorAll("a.token"), a => Assert.StartsWith($"{bulletin}/figures/", a.GetAttribute("href")));
        Assert.NotEmpty((await readers[2].ReadAsync(bulletin)).QuerySelectorAll("a.token[href*='knownAt=']"));
        var stranger = await App.SignInAsNewAsync(Role.Leader, "379999");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(bulletin, Ct)).StatusCode);
    }

    [Fact]
    public async Task The_department_cannot_issue()
    {
        var (_, staff, bulletin) = await App.StartAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync($"{bulletin}/issue", Ct)).StatusCode);
        Assert.Empty((await staff.ReadAsync(bulletin)).QuerySelectorAll($"main a[href$='/issue']"));
    }
}
