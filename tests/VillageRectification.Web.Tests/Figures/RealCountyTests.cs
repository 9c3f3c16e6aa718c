using System.Text.Json;
using System.Text.Json.Nodes;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Figures;

/// <summary>The figures that the county reported, from its own ledger.</summary>
public abstract class RealCountyTests(App app) : AppTests(app)
{
    internal const string Reported = """
        {"asOf":"2003-10-31","cases":32,"suspended":0,"removed":0,"applied":29,"notApplied":3,"inspected":29,"awaiting":0,"inQueue":0,"passed":24,"failed":5,
         "relapsed":0,"cityRefused":0,"passedBasic":0,"transformed":0,"keyNotTransformed":12,"revisited":11,"held":11,"everRelapsed":0,
         "branchesEstablished":17,"committeesElected":5,"branchComplete":28,"committeeComplete":27,"bothComplete":26,"incomplete":6,"committeesUnknown":0,
         "activists":189,"reserveCadres":76,"newMembers":29,"villagesWithNewMembers":18,
         "problemsFound":90,"problemsResolved":60,"problemsEased":14,"problemsOpen":16,
         "resolvedByCategory":{"土地纠纷":2,"宅基地安排":6,"村内道路":8,"税费拖欠":9,"村级财务":29,"宗派矛盾":0,"社会治安":0,"计划生育":0,"承包合同":0,"历史遗留":0},
         "easedByCategory":{"土地纠纷":2,"宅基地安排":6,"村内道路":8,"税费拖欠":9,"村级财务":29,"宗派矛盾":12,"社会治安":0,"计划生育":0,"承包合同":0,"历史遗留":0},
         "petitions":0,"petitionMonthsMissing":0,
         "indicators":{"大中拱棚":{"quantity":78,"unit":"个"},"机井":{"quantity":65,"unit":"眼"},"修路":{"quantity":42,"unit":"公里"},
          "高价值经济作物":{"quantity":3030,"unit":"亩"},"养殖小区":{"quantity":7,"unit":"处"},"养殖户":{"quantity":217,"unit":"户"}},
         "roomsNone":8,"roomsPoor":0,"roomsUntidy":19,"withDebt":11,"debtYuan":301000,"disunited":11,"rulesComplete":0,"fourOnesMissing":32,
         "plansMissing":1,"teamsWithoutDeputy":1,"teamsNotReleased":8,"commitmentsMissing":32,"overdueMeasures":16,"overdueProblems":9,
         "presence":{"month":"2003-10",
          "team":{"zeroVillages":0,"onceVillages":0,"days":412,"rules":[{"period":"Month","minimum":20,"shortVillages":28}]},
          "liaison":{"zeroVillages":6,"onceVillages":6,"days":91,
           "rules":[{"period":"Week","minimum":1,"shortVillages":29},{"period":"Month","minimum":3,"shortVillages":16}]}}}
        """;

    public sealed class OnSqlite(SqliteApp app) : RealCountyTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : RealCountyTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task The_api_says_what_the_county_reported()
    {
        var county = await RealCounty.InAsync(App, Ct);
        using var browser = await App.SignInAsNewAsync(Role.Dept, RealCounty.Code);

        var text = await browser.GetStringAsync($"/api/campaigns/{county.CampaignId}/figures?asOf=2003-10-31", Ct);

        var expected = JsonNode.Parse(Reported)!.AsObject();
        expected["campaignId"] = county.CampaignId.ToString();
        var told = JsonNode.Parse(text)!.AsObject();
        Assert.All(expected, e => Assert.True(JsonNode.DeepEquals(e.Value, told[e.Key]), $"{e.Key}: {text}"));
        Assert.Equal(
            Enum.GetNames<FigureName>().Where(n => !n.StartsWith("Presence", StringComparison.Ordinal)).Select(JsonNamingPolicy.CamelCase.ConvertName),
            told.Select(t => t.Key).Except(["asOf", "campaignId", "presence"]));
        Assert.Contains("\"宅基地安排\":6", text, StringComparison.Ordinal);
        Assert.Equal(text, await browser.GetStringAsync($"/api/campaigns/{county.CampaignId}/figures", Ct));
    }

    [Theory]
    [InlineData("2002-10-20")]
    [InlineData("2002-12-31")]
    [InlineData("2003-04-30")]
    [InlineData("2003-07-22")]
    [InlineData("2003-09-30")]
    [InlineData("2003-10-13")]
    [InlineData("2003-10-31")]
    [InlineData("2003-11-16")]
    [InlineData("2004-02-29")]
    public async Task On_any_day_the_figures_are_what_the_rows_count_up_to(string day)
    {
        var county = await RealCounty.InAsync(App, Ct);
        var asOf = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        var expected = new RowCounts(county.Rows, asOf).All();

        var figures = (await App.WithDbAsync(db => db.FigureSetAsync(county.CampaignId, asOf, Ct)))!;

        Assert.Equal(expected.OrderBy(f => f.Key, StringComparer.Ordinal), expected.Keys.Order(StringComparer.Ordinal).Select(k =>
            KeyValuePair.Create(k, figures.Value(figures.Find(k)!) ?? 0)));
    }

    [Fact]
    public async Task Every_figure_opens_to_villages_with_the_records_that_put_them_there()
    {
        var county = await RealCounty.InAsync(App, Ct);
        await App.WithDbAsync(async db =>
        {
            var figures = (await db.FigureSetAsync(county.CampaignId, App.Today, Ct))!;
            var evidence = await db.EvidenceOfAllAsync(figures, Ct);
            foreach (var figure in figures.Figures)
            {
                var proven = evidence[figure.Key].Select(e => e.CaseId).Distinct().Order().ToList();
                Assert.Equal(evidence[figure.Key].Select(e => e.Id), (await db.EvidenceAsync(figures, figure, Ct)).Select(e => e.Id));
                if (figure.Proofs.Count == 0)
                {
                    Assert.Empty(proven);
                }
                else if (!figure.Key.StartsWith("presence.", StringComparison.Ordinal))
                {
                    Assert.Equal(figures.List(figure).Select(i => i.Case.CaseId).Order(), proven);
                }
            }
        });
    }
}
