using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Web.Tests.Bulletins;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Campaigns;

/// <summary>A county goes from nothing to a bulletin by its forms alone, and has the figures of one that imported a ledger of the same content.</summary>
public abstract class ByHandTests(App app) : AppTests(app)
{
    public const string Name = "集中整顿行动";

    private static readonly DateOnly Start = new(2003, 8, 20);
    private static readonly DateOnly Deadline = new(2004, 6, 30);

    public sealed class OnSqlite(SqliteApp app) : ByHandTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : ByHandTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task What_is_written_by_hand_gives_the_figures_of_the_same_ledger_and_a_bulletin()
    {
        var county = await HandCounty.OpenAsync(App);
        var cases = await county.BeginAsync(Start, Deadline, villages: 2);
        await TieAsync(county, cases);
        await BringToEndAsync(county, cases[0]);
        await LeaveBehindAsync(county, cases[1]);

        var imported = await ImportAsync();
        var byHand = await FiguresAsync(county.Dept, cases[0].CampaignId);
        var byLedger = await FiguresAsync(await App.SignInAsNewAsync(Role.Dept, HandLedger.County), imported);
        Assert.Equal(byLedger, byHand);
        Assert.InRange(byHand.Count, 80, int.MaxValue);
        Assert.Contains(byHand, f => f is { Key: "passed", Value: "1" });
        Assert.Contains(byHand, f => f is { Key: "overdueProblems", Value: "1" });

        var bulletin = await county.Dept.DraftAsync(cases[0].CampaignId, "2003-09");
        Assert.Equal(HttpStatusCode.Redirect, (await county.Dept.WriteAsync(bulletin, "抓紧秋种前的整顿。")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await county.Head.IssueAsync(await county.Dept.SubmitAsync(bulletin))).StatusCode);
        var printed = (await county.Head.ReadAsync(bulletin)).TextOf();
        Assert.Contains("后进村", printed, StringComparison.Ordinal);
        Assert.Contains("抓紧秋种前的整顿", printed, StringComparison.Ordinal);
    }

    // Departments, contacts and county leaders; the township's holders; the work teams.
    private static async Task TieAsync(HandCounty county, IReadOnlyList<RectificationCase> cases)
    {
        await HandCounty.SendAsync(county.Dept, "/departments", ("Input.Names", HandLedger.Department));
        var liaison = new Form(county.Dept, "/liaison");
        var page = await liaison.OpenAsync();
        foreach (var box in page.QuerySelectorAll("input[name='Input.Villages']"))
        {
            box.SetAttribute("checked", "checked");
        }

        var department = page.QuerySelectorAll("select[name='Input.Department'] option").Single(o =>
            o.TextContent.Contains(HandLedger.Department, StringComparison.Ordinal));
        var tied = await liaison.SubmitAsync(
            page,
            [
                ("Input.Department", department.GetAttribute("value")), ("Input.ContactPerson", "李梅"), ("Input.CountyLeader", "何春梅"),
                .. HandCounty.Late(Start),
            ]);
        Assert.Equal(HttpStatusCode.Redirect, tied.StatusCode);
        foreach (var (post, person) in new[] { ("Secretary", "林存良"), ("DeputySecretary", "罗广才"), ("OrganisationOfficer", "何道勇") })
        {
            await HandCounty.WriteAsync(county.Town, cases[0], "responsibility-holders", Start, null, ("Post", post), ("Person", person));
        }

        foreach (var @case in cases)
        {
            await HandCounty.WriteAsync(
                county.Town, @case, "baselines", Start, null, ("Households", "300"), ("Population", "1100"), ("PartyMembers", "40"), ("IncomeYuan", "20000"),
                ("DebtYuan", "120000"), ("Branch", "Incomplete"), ("Committee", "Complete"));
            await HandCounty.WriteAsync(county.Town, @case, "responsibility-statements", new(2003, 9, 3));
            foreach (var (role, name) in new[] { ("Leader", "王建国"), ("ResidentDeputy", "陈志强"), ("Member", "赵存良") })
            {
                await HandCounty.WriteAsync(county.Town, @case, "team-members", Start, null, ("Member", name), ("Role", role));
                var member = await county.RecordAsync<TeamMember>(@case, all => all.Where(m => m.Name == name));
                await HandCounty.WriteAsync(county.Town, @case, "post-releases", Start, member, ("Released", "Yes"));
            }
        }
    }

    private async Task BringToEndAsync(HandCounty county, RectificationCase @case)
    {
        await DiagnoseAsync(county, @case, ("承包款没有公布", "2003-10-10"), ("机井失修", "2003-10-12"));
        var problems = await App.WithDbAsync(db =>
            db.Problems.Where(p => p.CaseId == @case.Id).OrderBy(p => p.Description).Select(p => p.RecordId).ToListAsync(Ct));
        foreach (var (text, due, problem) in new[] { ("清理财务并公开", "2003-10-10", problems[0]), ("修复机井", "2003-10-20", problems[1]) })
        {
            await HandCounty.SendAsync(
                county.Town, $"/cases/{@case.Id}/records/measure-proposals/add", ("Input.Text", text), ("Input.ResponsiblePerson", "陈志强"), ("Input.DueOn", due),
                ("Input.Answers", $"{problem}"));
        }

        await HandCounty.SendAsync(county.Secretary, $"/cases/{@case.Id}/plan/adopt", [.. HandCounty.Late(new(2003, 9, 10))]);
        foreach (var (text, day) in new[] { ("清理财务并公开", 9), ("修复机井", 22) })
        {
            var measure = await county.RecordAsync<Measure>(@case, all => all.Where(m => m.Text == text));
            await HandCounty.WriteAsync(county.Town, @case, "measure-outcomes", new(2003, 10, day), measure, ("Ended", "Done"));
        }

        foreach (var problem in problems)
        {
            await HandCounty.WriteAsync(
                county.Town, @case, "problem-status-changes", new(2003, 10, 10), problem, ("Status", "Resolved"), ("Asked", "30"), ("Satisfied", "24"),
                ("NotSatisfied", "2"));
        }

        await HandCounty.WriteAsync(
            county.Town, @case, "committee-changes", new(2003, 9, 20), null, ("Committee", "Branch"), ("Kind", "Reorganised"), ("Person", "林庆华"));
        await HandCounty.WriteAsync(county.Town, @case, "committee-confirmations", new(2003, 10, 14));
        await HandCounty.WriteAsync(
            county.Town, @case, "membership-growths", new(2003, 10, 1), null, ("Activists", "2"), ("ReserveCadres", "0"), ("NewMembers", "1"));
        await WorkAsync(county, @case);
        await SuperviseAsync(county, @case);
        await HandCounty.WriteAsync(county.Secretary, @case, "acceptance-applications", new(2003, 10, 15));
        await HandCounty.WriteAsync(county.Dept, @case, "inspection-openings", new(2003, 10, 24), null, [.. Sent]);
        await InspectAsync(county, @case);
        await HandCounty.WriteAsync(county.Head, @case, "verdicts", new(2003, 10, 28), null, ("Outcome", "Passed"));
        await HandCounty.WriteAsync(county.Dept, @case, "revisits", new(2003, 10, 30), null, [("Outcome", "Held"), .. Sent]);
        await HandCounty.WriteAsync(county.Dept, @case, "exemplars", new(2003, 10, 30), null, ("Story", "群众自己筹钱修通了生产路"));
    }

    // Nobody has them on record, and they are sent knowingly.
    private static readonly (string Name, string? Value)[] Sent = [("Inspectors", "王秀英、李明"), ("Confirmed", "王秀英、李明")];

    // The department copies both paper sheets and the counts.
    private static async Task InspectAsync(HandCounty county, RectificationCase @case)
    {
        foreach (var inspector in new[] { "王秀英", "李明" })
        {
            var sheet = new Form(county.Dept, $"/cases/{@case.Id}/inspection/sheet/{inspector}");
            var page = await sheet.OpenAsync();
            var marks = page.QuerySelectorAll(".mark").Select((m, i) => ($"Input.Lines[{i}].Mark", (string?)m.GetAttribute("data-points")));
            var filled = await sheet.SubmitAsync(page, [.. marks, .. HandCounty.Late(new(2003, 10, 28))]);
            Assert.Equal(HttpStatusCode.Redirect, filled.StatusCode);
        }

        var opening = await county.RecordAsync<InspectionOpening>(@case);
        await HandCounty.SendAsync(
            county.Dept, $"/cases/{@case.Id}/records/representatives-votes/add?about={opening}",
            [.. Ballots.Typed(20, 2), .. HandCounty.Late(new(2003, 10, 28))]);
    }

    private static async Task LeaveBehindAsync(HandCounty county, RectificationCase @case) =>
        await DiagnoseAsync(county, @case, ("宅基地纠纷", "2003-10-20"));

    private static async Task DiagnoseAsync(HandCounty county, RectificationCase @case, params (string Description, string DueOn)[] problems)
    {
        await HandCounty.WriteAsync(county.Town, @case, "diagnoses", new(2003, 9, 5), null, ("Causes", "财务不公开"), ("Lead", "Secretary"), ("Attendees", "镇党委书记"));
        foreach (var (description, due) in problems)
        {
            await HandCounty.WriteAsync(
                county.Town, @case, "problems", new(2003, 9, 5), null, ("Category", "村级财务"), ("Description", description), ("Handling", "ResolveNow"),
                ("DueOn", due), ("ResponsiblePerson", "陈志强"));
        }
    }

    // The team logs a day with a quantity, the department comes, helps and reports.
    private async Task WorkAsync(HandCounty county, RectificationCase @case)
    {
        var team = await App.SignInAsNewAsync(Role.Team, villages: [@case.DivisionCode]);
        var log = new Form(team, $"/cases/{@case.Id}/log");
        var page = await log.OpenAsync();
        var quantity = page.QuerySelectorAll("[name^='Input.Quantities']").First(i =>
            (page.QuerySelector($"label[for='{i.Id}']")?.TextContent ?? "").Contains("机井", StringComparison.Ordinal)).GetAttribute("name")!;
        var logged = await log.SubmitAsync(
            page, [("Input.Text", "修好机井"), (quantity, "0.5"), .. HandCounty.Late(new(2003, 10, 6))]);
        Assert.Equal(HttpStatusCode.Redirect, logged.StatusCode);
        var liaison = await App.SignInAsNewAsync(Role.Liaison, villages: [@case.DivisionCode]);
        await HandCounty.WriteAsync(liaison, @case, "presence-entries", new(2003, 10, 7), null, ("Capacity", "Liaison"), ("Person", "李梅"));
        await HandCounty.WriteAsync(liaison, @case, "support-items", new(2003, 10, 8), null, ("Kind", "资金"), ("Text", "修路捐款"), ("ValueYuan", "20000"));
        await HandCounty.SendAsync(
            county.Town, $"/cases/{@case.Id}/records/petition-reports/add", ("Input.Month", "2003-09"), ("Input.Count", "1"), ("Input.Persons", "5"),
            ("Input.Level", "County"), ("Input.LateReason", "补录"));
    }

    private static async Task SuperviseAsync(HandCounty county, RectificationCase @case)
    {
        DateOnly on = new(2003, 9, 25);
        await HandCounty.WriteAsync(county.Dept, @case, "supervision-visits", on, null, ("Notice", "Unannounced"), ("AtPost", "DeputyOnly"));
        var visit = await county.RecordAsync<Domain.Supervision.SupervisionVisit>(@case);
        await HandCounty.WriteAsync(county.Dept, @case, "findings", on, visit, ("Text", "民情日记缺记"), ("DueOn", "2003-10-05"));
        await HandCounty.WriteAsync(
            county.Town, @case, "finding-remedies", new(2003, 10, 3), await county.RecordAsync<Domain.Supervision.Finding>(@case));
    }

    private async Task<Guid> ImportAsync()
    {
        await using var scope = App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        var changes = await scope.ServiceProvider.GetRequiredService<LedgerImport>().ImportAsync(
            new(Name, Start, Deadline), LedgerReader.Read(new MemoryStream(HandLedger.Workbook())), null, Ct);
        return changes.Campaign!.Id;
    }

    // Every number of the answer by its place in it.
    private static async Task<SortedDictionary<string, string>> FiguresAsync(HttpClient browser, Guid campaign)
    {
        using var json = JsonDocument.Parse(await browser.GetStringAsync($"/api/campaigns/{campaign}/figures?asOf=2003-10-31", Ct));
        return new(Numbers(json.RootElement, "").ToDictionary(), StringComparer.Ordinal);
    }

    private static IEnumerable<KeyValuePair<string, string>> Numbers(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(p => Numbers(p.Value, path.Length == 0 ? p.Name : $"{path}.{p.Name}")),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((v, i) => Numbers(v, $"{path}[{i}]")),
        JsonValueKind.Number or JsonValueKind.Null => [KeyValuePair.Create(path, value.GetRawText())],
        _ => [],
    };
}
