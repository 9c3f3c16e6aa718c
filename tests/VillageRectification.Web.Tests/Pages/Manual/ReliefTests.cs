using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Ledger;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Manual;

/// <summary>What the page says of fields before and after is what the ledger has and what the forms ask.</summary>
public sealed class ReliefTests(SqliteApp app) : AppTests(app), IClassFixture<SqliteApp>
{
    private static readonly Dictionary<string, (Role Role, string Form)> Forms = new()
    {
        ["村情台账"] = (Role.Town, "records/baselines/add"),
        ["责任分工"] = (Role.Town, "records/team-members/add"),
        ["集体会诊"] = (Role.Town, "records/diagnoses/add"),
        ["整顿方案"] = (Role.Town, "records/measure-proposals/add"),
        ["突出问题"] = (Role.Town, "records/problems/add"),
        ["班子调整"] = (Role.Town, "records/committee-changes/add"),
        ["队伍建设"] = (Role.Town, "records/membership-growths/add"),
        ["工作进展"] = (Role.Town, "log"),
        ["驻村签到"] = (Role.Town, "log"),
        ["帮扶实事"] = (Role.Liaison, "records/support-items/add"),
        ["检查验收"] = (Role.Dept, "records/inspection-openings/add"),
        ["督查暗访"] = (Role.Dept, "records/supervision-visits/add"),
        ["上访统计"] = (Role.Town, "records/petition-reports/add"),
        ["典型"] = (Role.Dept, "records/exemplars/add"),
    };

    [Fact]
    public async Task Every_count_of_the_page_is_what_is_there()
    {
        var county = await County.CreateAsync(App);
        // It applied: of another village no inspection can be opened.
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(App.Today, StageEventKind.Applied, 0, default)]));
            return [];
        });
        var browsers = new Dictionary<Role, HttpClient>
        {
            [Role.Town] = await App.SignInAsNewAsync(Role.Town, county.Township("101")),
            [Role.Dept] = await App.SignInAsNewAsync(Role.Dept, county.Code),
            [Role.Liaison] = await App.SignInAsNewAsync(Role.Liaison, villages: [@case.DivisionCode]),
        };
        var rows = (await new Form(browsers[Role.Town], "/manual/relief").OpenAsync()).QuerySelectorAll("table tbody tr")
            .Select(r => r.QuerySelectorAll("td").Select(Words).ToArray()).ToDictionary(r => r[0]);

        Assert.Equal(LedgerForm.Sheets.Select(s => s.Name).Order(), rows.Keys.Order());
        Assert.Equal(rows.Keys.Order(), Forms.Keys.Order());
        List<string> counted = [], said = [];
        foreach (var (sheet, (role, address)) in Forms)
        {
            var page = await new Form(browsers[role], $"/cases/{@case.Id}/{address}").OpenAsync();
            var (asked, optional) = Count(page);
            // 人次 is read where an office has it; the county's ledger never asked for it.
            var before = LedgerForm.Sheet(sheet).Columns.Count(c => c.Name != LedgerColumnNames.PetitionPersons);
            counted.Add(string.Create(CultureInfo.InvariantCulture, $"{sheet} {before} {asked} {optional}"));
            said.Add($"{sheet} {rows[sheet][1]} {rows[sheet][3]} {rows[sheet][4]}");
        }

        Assert.True(counted.SequenceEqual(said), string.Join('\n', counted));
    }

    // A field that has its value already is not asked, nor the date of another day than the one chosen; one that is folded away, or says
    // that it may be left out, need not be filled in.
    private static (int Asked, int Optional) Count(IHtmlDocument page)
    {
        var fields = page.QuerySelectorAll("main form .field").Where(f => f.Closest(".other-day") is null && !IsFilled(f)).ToList();
        var optional = fields.Count(f => f.QuerySelector(".optional") is not null || f.Closest("details") is not null);
        return (fields.Count - optional, optional);
    }

    private static bool IsFilled(IElement field) =>
        field.QuerySelectorAll("input, textarea, select").OfType<IHtmlElement>().All(c => c is IHtmlInputElement { Type: "radio" or "checkbox" })
            ? field.QuerySelectorAll("input[checked]").Length > 0 || field.QuerySelector("input") is null
            : field.QuerySelectorAll("input, textarea, select").Any(c => c
                is IHtmlInputElement { Value.Length: > 0 } or IHtmlSelectElement { Value: { Length: > 0 } } or IHtmlTextAreaElement { Value.Length: > 0 });
}
