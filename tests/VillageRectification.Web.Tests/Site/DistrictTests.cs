using System.Net;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Support;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Site;

/// <summary>In a city's district no page and no document speaks of a county.</summary>
public abstract class DistrictTests(App app) : AppTests(app)
{
    private static readonly string[] Papers = ["plan", "diagnosis", "duties", "problems", "notice", "warning", "villagers", "exemplar", "lists"];

    public sealed class OnSqlite(SharedSqlite shared) : DistrictTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : DistrictTests(shared.App), IClassFixture<SharedPostgres>;

    [Theory]
    [InlineData(Role.Head, 45)]
    [InlineData(Role.Dept, 45)]
    [InlineData(Role.Sec, 30)]
    [InlineData(Role.Town, 30)]
    [InlineData(Role.Leader, 20)]
    public async Task Pages_and_documents_of_a_district_speak_of_a_district(Role role, int least)
    {
        var (county, cases) = await MakeAsync();
        var browser = await App.SignInAsNewAsync(role, role is Role.Sec or Role.Town ? county.Township("101") : county.Code);
        List<string> strays = [];
        var opened = 0;
        foreach (var address in Addresses(county.Campaign.Id).Concat(cases.SelectMany(c => Of(c.Id))))
        {
            using var answer = await browser.GetAsync(address, Ct);
            if (answer.StatusCode is not HttpStatusCode.OK)
            {
                continue;
            }

            opened++;
            var page = await Form.ReadAsync(answer);
            var text = Words(page.QuerySelector("main") ?? page.Body!);
            // An example that is shown beside a field is no word of the program.
            for (var at = text.IndexOf('县', StringComparison.Ordinal); at >= 0; at = text.IndexOf('县', at + 1))
            {
                if (!text[Math.Max(0, at - 12)..at].Contains("如：", StringComparison.Ordinal))
                {
                    strays.Add($"{address}: {text[Math.Max(0, at - 12)..Math.Min(text.Length, at + 12)]}");
                }
            }
        }

        Assert.Empty(strays);
        Assert.InRange(opened, least, int.MaxValue);
    }

    [Theory]
    [InlineData("县", "联系县领导王建国", "县里进行了检查", "县级验收结论为", "是县重点社区")]
    [InlineData("区", "联系区领导王建国", "区里进行了检查", "区级验收结论为", "是区重点社区")]
    [InlineData("市", "联系市领导王建国", "本市进行了检查", "县级验收结论为", "是本市重点社区")]
    [InlineData("旗", "联系旗领导王建国", "旗里进行了检查", "旗级验收结论为", "是旗重点社区")]
    public async Task Documents_call_a_county_what_it_is(string end, string leader, string inspected, string verdict, string level)
    {
        var (county, cases) = await MakeAsync(end);
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        async Task<string> ReadAsync(string rest) => (await new Form(browser, $"/cases/{cases[0].Id}/{rest}").OpenAsync()).QuerySelector("main")!.TextContent;

        Assert.Contains(leader, await ReadAsync("papers/duties/print"), StringComparison.Ordinal);
        Assert.Contains(level, await ReadAsync("papers/plan/print"), StringComparison.Ordinal);
        var letter = await ReadAsync("verdict/print");
        Assert.Contains(inspected, letter, StringComparison.Ordinal);
        Assert.Contains(verdict, letter, StringComparison.Ordinal);
    }

    private async Task<(County County, RectificationCase[] Cases)> MakeAsync(string end = "区")
    {
        var county = await County.CreateAsync(App, end);
        Department department = new(county.Code, "水利局");
        await App.WithDbAsync(db =>
        {
            db.Add(department);
            db.Update(county.Campaign).Entity.Call(new("软弱涣散社区", "社区"));
            return db.SaveChangesAsync(Ct);
        });
        RectificationCase[] cases =
        [
            await county.AddVillageAsync("101201", "南苑社区", c => Facts(c, ManagementLevel.CountyKey, InspectionOutcome.Failed, department), "济阳街道"),
            await county.AddVillageAsync("101202", "北苑社区", c => Facts(c, ManagementLevel.CityKey, InspectionOutcome.Passed, department), "济阳街道"),
            await county.AddVillageAsync("101203", "西苑社区", township: "济阳街道"),
        ];
        return (county, cases);
    }

    private static IEnumerable<Fact> Facts(RectificationCase c, ManagementLevel level, InspectionOutcome outcome, Department department) =>
    [
        new Baseline(c, County.Start, level), new ProgressEntry(c, new(2003, 9, 1), "修路"),
        new LiaisonAssignment(c, County.Start) { DepartmentId = department.Id, ContactPerson = "李明", CountyLeader = "王建国" },
        new Measure(c, new(2003, 3, 1), "修路"),
        .. County.Inspected(c, new(2003, 9, 3), outcome),
    ];

    private static string[] Addresses(Guid campaign) =>
    [
        "/", "/cases", "/cases/register", "/rules", "/bulletins", "/liaison", "/departments", "/presence", "/petitions", "/verification", "/acceptance",
        "/acceptance/consolidation", "/acceptance/risk", "/applications", "/screening", "/problems", "/draws", "/import",
        "/figures/applied", "/figures/passed", "/figures/failed", "/figures/awaiting",
        "/figures/keyNotTransformed", "/figures/fourOnesMissing", "/figures/transformed", "/campaigns/new",
        $"/rules/{campaign}/roles", $"/rules/{campaign}/milestones", $"/rules/{campaign}/presence", $"/rules/{campaign}/words",
    ];

    private static IEnumerable<string> Of(Guid id) =>
    [
        $"/cases/{id}", $"/cases/{id}/situation", $"/cases/{id}/application", $"/cases/{id}/plan", $"/cases/{id}/people", $"/cases/{id}/dossier",
        $"/cases/{id}/verdict/print", $"/cases/{id}/presence",
        $"/cases/{id}/presence/month", $"/cases/{id}/inspection",
        .. Papers.Select(p => $"/cases/{id}/papers/{p}/print"),
        .. new[] { "liaison-assignments", "level-changes", "baselines", "verifications", "petition-reports", "presence-entries", "presence-leaves" }
            .Select(k => $"/cases/{id}/records/{k}/add"),
    ];
}
