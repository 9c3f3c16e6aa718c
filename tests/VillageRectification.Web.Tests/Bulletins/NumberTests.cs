using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Bulletins;

/// <summary>第N期: from the first issue on, in the order of issue, as the campaign says.</summary>
public abstract class NumberTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteNovemberApp app) : NumberTests(app), IClassFixture<SqliteNovemberApp>;

    public sealed class OnPostgres(PostgresNovemberApp app) : NumberTests(app), IClassFixture<PostgresNovemberApp>;

    private const int Months = 5;
    private const int Clicks = 4;

    [Fact]
    public async Task Twenty_issues_at_once_take_one_number_each()
    {
        var county = await County.MakeAsync(App);
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        List<Form> forms = [];
        foreach (var month in Enumerable.Range(6, Months))
        {
            var reviewed = await head.ReviewAsync(await staff.SubmitAsync(await staff.DraftAsync(county.CampaignId, $"{new Month(2003, month)}")));
            forms.Add(new(head, $"{reviewed}/issue"));
        }

        for (var round = 0; forms.Count > 0; round++)
        {
            Assert.InRange(round, 0, Months);
            List<(Form Form, IHtmlDocument Page)> pages = [];
            foreach (var form in forms)
            {
                pages.Add((form, await form.OpenAsync()));
            }

            // A text that compares with an issue that came in between is refused, read again and then issued.
            var clicks = pages.SelectMany(p => Enumerable.Repeat(p, Clicks));
            var answers = await Task.WhenAll(clicks.Select(async p => (p.Form, (await p.Form.SubmitAsync(p.Page)).StatusCode)));
            Assert.All(answers, a => Assert.Contains(a.StatusCode, new[] { HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity }));
            forms = [.. forms.Except(answers.Where(a => a.StatusCode is HttpStatusCode.Redirect).Select(a => a.Form))];
        }

        var numbers = await App.WithDbAsync(db => db.Bulletins.Where(b => b.CampaignId == county.CampaignId)
            .OrderBy(b => b.KnownAt).Select(b => b.Number).ToListAsync(Ct));
        Assert.Equal(Enumerable.Range(1, Months).Select(n => (int?)n), numbers);
    }

    [Fact]
    public async Task A_campaign_begins_with_the_number_that_it_says_and_a_draft_has_the_one_it_will_have()
    {
        var (county, staff, bulletin) = await App.StartAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        Assert.StartsWith("第1期", (await staff.ReadAsync("/bulletins")).TextOf("tbody"), StringComparison.Ordinal);
        var form = new Form(head, $"/rules/{county.CampaignId}/numbering");
        var page = await form.OpenAsync();
        Assert.Contains("下一期是第1期", page.TextOf(), StringComparison.Ordinal);
        foreach (var wrong in new[] { "", "0", "1000" })
        {
            Assert.Equal((wrong, HttpStatusCode.BadRequest), (wrong, (await form.SubmitAsync(page, ("Input.First", wrong))).StatusCode));
        }

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, ("Input.First", "9"), ("Input.Why", "县委会议定的"))).StatusCode);
        Assert.Contains("整个行动连着编，从第9期编起", (await staff.ReadAsync("/rules")).TextOf(), StringComparison.Ordinal);
        Assert.Contains("第9期通报", (await staff.ReadAsync(bulletin)).TextOf("h1"), StringComparison.Ordinal);

        await head.IssueAsync(await staff.SubmitAsync(bulletin));
        await form.SubmitAsync(await form.OpenAsync(), ("Input.IsYearly", "True"), ("Input.First", "20"), ("Input.Why", "县委会议定的"));

        // What was issued keeps its number; a draft of an earlier month is issued later and has a later one.
        Assert.Contains("第9期通报", (await staff.ReadAsync(bulletin)).TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains("第20期通报", (await staff.ReadAsync(await staff.DraftAsync(county.CampaignId, "2003-09"))).TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains("第21期通报", (await staff.ReadAsync(await staff.DraftAsync(county.CampaignId, "2003-11"))).TextOf("h1"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync($"/rules/{county.CampaignId}/numbering", Ct)).StatusCode);
    }
}
