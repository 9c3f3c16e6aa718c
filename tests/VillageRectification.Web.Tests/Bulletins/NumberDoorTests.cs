using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Supervision;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Bulletins;

/// <summary>Each number of the text opens, on the sheet and on the paper, and to each reader what is his to see.</summary>
public abstract class NumberDoorTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteNovemberApp app) : NumberDoorTests(app), IClassFixture<SqliteNovemberApp>;

    public sealed class OnPostgres(PostgresNovemberApp app) : NumberDoorTests(app), IClassFixture<PostgresNovemberApp>;

    [Fact]
    public async Task A_number_of_the_text_s_own_opens_to_its_villages_before_and_after_the_issue()
    {
        var (county, staff, bulletin) = await VisitedAsync();
        var draft = await staff.ReadAsync($"{bulletin}/figures/own.supervised");
        Assert.Contains("10月份督查的村：2", draft.TextOf(), StringComparison.Ordinal);
        Assert.Equal(["前村", "后村"], RowsOf(draft));
        var visits = VisitsOf(draft);
        Assert.Equal(2, visits.Distinct().Count());
        Assert.All(visits, v => Assert.Contains("明查", v.Text, StringComparison.Ordinal));
        foreach (var (address, _) in visits)
        {
            Assert.Equal(HttpStatusCode.OK, (await staff.GetAsync(address, Ct)).StatusCode);
        }

        await (await App.SignInAsNewAsync(Role.Head, county.Code)).IssueAsync(await staff.SubmitAsync(bulletin));
        // What comes later is not in it.
        await App.WithDbAsync(db => { db.Add(new SupervisionVisit(county.Passed, new(2003, 10, 30), VisitNotice.Announced)); return db.SaveChangesAsync(Ct); });

        Assert.Equal(["前村", "后村"], RowsOf(await staff.ReadAsync($"{bulletin}/figures/own.supervised")));
        Assert.Equal(visits, VisitsOf(await staff.ReadAsync($"{bulletin}/figures/own.supervised")));
        var kept = await App.WithDbAsync(db => db.Bulletins.Where(b => b.CampaignId == county.CampaignId)
            .SelectMany(b => b.Figures).SingleAsync(f => f.Key == "own.supervised", Ct));
        Assert.Equal((2L, "10月份督查的村", 2), (kept.Value, kept.Title, kept.Rows!.Count));
        Assert.Equal(HttpStatusCode.NotFound, (await staff.GetAsync($"{bulletin}/figures/own.nothing", Ct)).StatusCode);
    }

    [Fact]
    public async Task A_township_sees_its_own_villages_of_a_number_of_the_county()
    {
        var (county, staff, bulletin) = await VisitedAsync();
        await (await App.SignInAsNewAsync(Role.Head, county.Code)).IssueAsync(await staff.SubmitAsync(bulletin));
        var town = await App.SignInAsNewAsync(Role.Town, county.Town);

        foreach (var (key, words) in new[] { ("own.supervised", "10月份督查的村：2"), ("cases", "：2") })
        {
            var opened = await OpenAsync(town, bulletin, key);
            Assert.Contains(words, opened, StringComparison.Ordinal);
            Assert.Contains("通报里是全县的数：2下面只列您能看到的", opened, StringComparison.Ordinal);
            Assert.Contains("前村", opened, StringComparison.Ordinal);
            Assert.DoesNotContain("后村", opened, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_number_of_an_issued_text_is_a_door_on_sheet_and_paper_and_has_its_key_in_what_is_kept()
    {
        var (county, staff, bulletin) = await VisitedAsync();
        await (await App.SignInAsNewAsync(Role.Head, county.Code)).IssueAsync(await staff.SubmitAsync(bulletin));
        var town = await App.SignInAsNewAsync(Role.Town, county.Town);
        var stored = await App.WithDbAsync(db => db.Bulletins.AsNoTracking().Include(b => b.Figures).SingleAsync(b => b.CampaignId == county.CampaignId, Ct));
        Run[] doors = [.. stored.Document!.Runs.Where(r => r.Figure is not null)];
        Assert.All(doors, d => Assert.Contains(stored.Figures, f => f.Key == d.Figure));

        foreach (var reader in new[] { staff, town })
        {
            foreach (var address in new[] { bulletin, $"{bulletin}/print" })
            {
                var tokens = (await reader.ReadAsync(address)).QuerySelectorAll("a.token").Cast<IHtmlAnchorElement>().ToArray();
                Assert.Equal(doors.Select(d => d.Text), tokens.Select(t => t.TextContent));
                foreach (var door in tokens.Select(t => t.GetAttribute("href")!).Distinct())
                {
                    Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(door, Ct)).StatusCode);
                }
            }
        }
    }

    [Fact]
    public async Task A_number_leads_on_to_the_records_behind_it()
    {
        var (county, staff, bulletin) = await VisitedAsync();
        foreach (var key in new[] { "passed", "own.toRevisit" })
        {
            var page = await staff.ReadAsync($"{bulletin}/figures/{key}");
            Assert.Contains("2003/", page.TextOf("tbody").Replace('-', '/'), StringComparison.Ordinal);
            Assert.NotNull(page.QuerySelector($"tbody a[href^='/cases/{county.Passed.Id}'][href$='#chronicle']"));
        }

        // Of a visit the chronicle of its kind tells.
        Assert.NotNull((await staff.ReadAsync($"{bulletin}/figures/own.supervised")).QuerySelector("tbody a[href*='kind=acceptance']"));
    }

    [Fact]
    public async Task A_number_of_an_annex_opens_for_who_sees_its_village()
    {
        var (county, staff, bulletin) = await VisitedAsync();
        var town = await App.SignInAsNewAsync(Role.Town, county.Town);
        await App.WithDbAsync(db =>
        {
            db.AddRange(
                new Problem(county.Passed, new(2003, 8, 1), "土地纠纷", "地界不清") { DueOn = new(2003, 9, 1) },
                new Problem(county.Waiting, new(2003, 8, 1), "村级财务", "账目不清"));
            return db.SaveChangesAsync(Ct);
        });
        await (await App.SignInAsNewAsync(Role.Head, county.Code)).IssueAsync(await staff.SubmitAsync(bulletin));
        var paper = await staff.ReadAsync($"{bulletin}/print");
        var doors = paper.QuerySelectorAll(".annex td a").Select(a => a.GetAttribute("href")!).ToArray();
        Assert.NotEmpty(doors);
        Assert.All(paper.QuerySelectorAll(".annex tbody tr").SelectMany(r => r.Children.Skip(5)).Where(c => c.TextContent.Any(char.IsAsciiDigit)),
            c => Assert.NotNull(c.QuerySelector("a")));
        foreach (var door in doors)
        {
            Assert.Equal(HttpStatusCode.OK, (await staff.GetAsync(door, Ct)).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await town.GetAsync(door, Ct)).StatusCode);
        }

        var overdue = doors.Where(d => d.Contains("annex.overdue", StringComparison.Ordinal))
            .First(d => d.EndsWith(county.Passed.DivisionCode, StringComparison.Ordinal));
        Assert.Contains("土地纠纷：地界不清", (await staff.ReadAsync(overdue)).TextOf(), StringComparison.Ordinal);
        var other = doors.First(d => d.EndsWith(county.Waiting.DivisionCode, StringComparison.Ordinal));
        Assert.DoesNotContain("后村", (await town.ReadAsync(other)).TextOf(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await staff.GetAsync($"{bulletin}/figures/annex.overdue?within=370100000000", Ct)).StatusCode);
    }

    private async Task<(County County, HttpClient Staff, string Bulletin)> VisitedAsync()
    {
        var (county, staff, bulletin) = await App.StartAsync();
        await App.WithDbAsync(db =>
        {
            db.AddRange(
                new SupervisionVisit(county.Passed, new(2003, 10, 10), VisitNotice.Announced),
                new SupervisionVisit(county.Waiting, new(2003, 10, 11), VisitNotice.Announced));
            return db.SaveChangesAsync(Ct);
        });
        return (county, staff, bulletin);
    }

    private static IEnumerable<string> RowsOf(IHtmlDocument page) => page.QuerySelectorAll("main tbody tr th a").Select(a => a.TextContent);

    // The records of supervision to which the rows lead.
    private static (string Address, string Text)[] VisitsOf(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("tbody a[href*='/records/supervision-visits/']").Select(a => (a.GetAttribute("href")!, a.TextContent.Trim()))];

    private static async Task<string> OpenAsync(HttpClient reader, string bulletin, string key) =>
        (await reader.ReadAsync($"{bulletin}/figures/{key}")).TextOf();
}
