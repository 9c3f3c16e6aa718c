using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Papers;

/// <summary>On paper too, nothing written down is not nothing: of a county's months, its summary and the whole file of a village.</summary>
public abstract class UnknownTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : UnknownTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : UnknownTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task A_month_of_which_nothing_is_written_down_says_so()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("001201", "空村", township: "东镇");
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);

        var month = await ReadAsync(staff, "/papers/township/print?whose=东镇");

        Assert.Contains("1个村，数据截至2003年10月31日。没有登记突出问题，没有登记整顿措施。", month, StringComparison.Ordinal);
        Assert.Matches("1空村[^未]+(未填){7}", month);
        var dossier = await ReadAsync(staff, $"/cases/{@case.Id}/dossier");
        Assert.All(["（一）没有登记突出问题。", "（二）没有登记整顿措施。"], e => Assert.Contains(e, dossier, StringComparison.Ordinal));
    }

    // Of whom nobody is there, and of what days are never written down, an empty month says nothing.
    [Fact]
    public async Task Days_are_none_only_where_days_are_written_down_of_somebody_who_is_there()
    {
        var county = await County.CreateAsync(App);
        var department = new Department(county.Code, "县水利局");
        await App.WithDbAsync(db => { db.Add(department); return db.SaveChangesAsync(Ct); });
        IEnumerable<Fact> Tied(RectificationCase c) => [new LiaisonAssignment(c, County.Start) { DepartmentId = department.Id }];
        await county.AddVillageAsync("001201", "甲村", c =>
            [.. Tied(c), new TeamMember(c, County.Start, "王组长", TeamRole.Leader), new PresenceEntry(c, new(2003, 10, 8), Capacity.Team)], "东镇");
        await county.AddVillageAsync("001202", "乙村", c => [.. Tied(c), new TeamMember(c, County.Start, "李组长", TeamRole.Leader)], "东镇");
        await county.AddVillageAsync("001203", "丙村", Tied, "东镇");
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);

        var page = await new Form(staff, "/papers/department/print?whose=县水利局").OpenAsync();

        Assert.Equal(
            ["甲村 1 未填", "乙村 0 未填", "丙村 未填 未填"],
            page.QuerySelectorAll("main tbody tr").Select(r => r.Children.Select(c => c.TextContent.Trim()).ToArray())
                .Select(c => $"{c[1]} {c[7]} {c[8]}"));
    }

    [Fact]
    public async Task The_summary_tells_revisits_of_any_month()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("001201", "甲村", c => Revisited(c, InspectionOutcome.Held));
        await county.AddVillageAsync("001202", "乙村", c => Revisited(c, InspectionOutcome.FellBack));
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);

        var summary = await ReadAsync(staff, $"/papers/summary/print?whose=县{county.Code}");

        Assert.Contains("。回访2个村，1个村保持，1个村反弹。", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("没有回访", summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_month_that_is_cut_to_its_reader_says_so()
    {
        var county = await County.CreateAsync(App);
        var cases = new[] { await county.AddVillageAsync("001201", "甲村", township: "东镇"), await county.AddVillageAsync("001202", "乙村", township: "东镇") };
        const string address = "/papers/township/print?whose=东镇";
        var part = await App.SignInAsNewAsync(Role.Team, villages: [cases[0].DivisionCode]);

        Assert.Contains("摘录：只含导出的账号看得到的村。1个村", await ReadAsync(part, address), StringComparison.Ordinal);
        foreach (var whole in new[] { county.Township("001"), county.Code })
        {
            var reader = await App.SignInAsNewAsync(whole == county.Code ? Role.Dept : Role.Town, whole);
            Assert.DoesNotContain("摘录", await ReadAsync(reader, address), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_subdistrict_has_a_working_committee()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync(
            "001201", "甲社区", c => [.. County.Inspected(c, new(2003, 6, 10), InspectionOutcome.Passed)], "汶上街道");
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);

        Assert.Contains("汶上街道党工委：", await ReadAsync(staff, $"/cases/{@case.Id}/verdict/print"), StringComparison.Ordinal);
        Assert.Contains("党工委书记", await ReadAsync(staff, $"/cases/{@case.Id}"), StringComparison.Ordinal);
    }

    private static IEnumerable<Fact> Revisited(RectificationCase @case, InspectionOutcome outcome) =>
        [.. County.Inspected(@case, new(2003, 4, 10), InspectionOutcome.Passed), new Inspection(@case, new(2003, 6, 10), InspectionKind.Revisit, outcome)];

    private static async Task<string> ReadAsync(HttpClient reader, string address) =>
        string.Concat((await new Form(reader, address).OpenAsync()).QuerySelector("main")!.TextContent.Where(c => !char.IsWhiteSpace(c)));
}
