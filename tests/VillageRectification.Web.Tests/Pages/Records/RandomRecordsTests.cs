using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Domain.Tests.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <summary>
/// Whatever is added, corrected and taken back through the pages, in any order: every figure is what a naive replay makes of what stood, now and
/// as it was known after every second step. What stood when is the test's own book-keeping, never what the database says of a row.
/// </summary>
public abstract class RandomRecordsTests(App app) : AppTests(app)
{
    private const int Steps = 60;

    // By then every kind has been reached, and each verb has been done.
    private const int MostSteps = 480;

    private const int Least = 8;

    private static readonly string[] LiveFilter = [AppDbContext.LiveFilter];

    public sealed class OnSqlite(SharedSqlite shared) : RandomRecordsTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : RandomRecordsTests(shared.App), IClassFixture<SharedPostgres>;

    [Theory]
    [InlineData(1)]
    public async Task Figures_are_what_a_replay_makes_of_what_stood_at_every_instant(int seed)
    {
        var random = new Random(seed);
        var county = await County.CreateAsync(App);
        RectificationCase[] cases =
        [
            await county.AddVillageAsync("101201", "孔庄村", Ground), await county.AddVillageAsync("101202", "解庄村", Ground),
            await county.AddVillageAsync("102201", "黄庄村", Ground),
        ];
        var versions = (await RowsAsync(cases)).Select(f => new RandomRecord.Version(f, 0)).ToList();
        var browsers = await BrowsersAsync(county, cases);
        var input = new RandomInput(random, county.Campaign);
        List<RandomRecord> written = [];
        List<DateTime> instants = [await NowAsync()];
        Dictionary<string, int> done = new() { ["add"] = 0, ["correct"] = 0, ["withdraw"] = 0 };
        for (var step = 0; step < Steps || (step < MostSteps && (Unreached().Length > 0 || done.Values.Min() < Least)); step++)
        {
            RandomRecord[] standing = [.. written.Where(w => w.Standing.Count > 0)];
            var verb = standing.Length < 4 ? "add" : random.Next(10) switch { < 5 => "add", < 8 => "correct", _ => "withdraw" };
            if ((verb is "add" ? Begin(random, cases, versions, Unreached()) : standing[random.Next(standing.Length)]) is not { } record)
            {
                continue;
            }

            var isDone = await DoAsync(verb, record, browsers[record.Writer], verb is "withdraw" ? [] : input.Of(record.Kind, record.NotBefore));
            CaseFact[] fresh = [.. (await RowsAsync(cases)).Where(f => versions.TrueForAll(v => v.Row.Id != f.Id))];
            if (isDone)
            {
                Note(verb, record, fresh, instants.Count, versions);
                written = verb is "add" ? [.. written, record] : written;
                done[verb]++;
                instants.Add(await NowAsync());
            }
            else
            {
                Assert.Empty(fresh);
                continue;
            }

            await AssertEqualAsync(county, cases, versions, instants.Count - 1, App.Today, knownAt: null);
        }

        TestContext.Current.SendDiagnosticMessage($"seed {seed}: {string.Join(", ", done)}; {written.Select(w => w.Kind).Distinct().Count()} kinds");
        Assert.All(done.Values, n => Assert.InRange(n, Least, MostSteps));
        Assert.Empty(Unreached());
        for (var step = 0; step < instants.Count; step += 2)
        {
            await AssertEqualAsync(county, cases, versions, step, App.Today.AddDays(-(step % 3) * 6), instants[step]);
        }

        string[] Unreached() => [.. RandomInput.Kinds.Select(k => k.Kind).Except(written.Select(w => w.Kind))];
    }

    // What the records of a random sequence may be about, and a plan.
    private static IEnumerable<CaseFact> Ground(RectificationCase @case)
    {
        @case.TakeHistory(new(IsDiagnosed: true, HasPlan: true, []));
        var start = County.Start;
        return
        [
            new Baseline(@case, start, Domain.Campaigns.ManagementLevel.Ordinary)
            {
                Branch = CommitteeState.Incomplete, Committee = CommitteeState.Complete, DebtYuan = 9000,
            },
            new Diagnosis(@case, start, "财务不公开", "镇党委"), new PlanAdoption(@case, start.AddDays(9)),
            new Measure(@case, start.AddDays(9), "修复机井") { DueOn = App.Today.AddDays(-12) },
            new Measure(@case, start.AddDays(9), "公开账目") { DueOn = App.Today.AddDays(-2) },
            new Problem(@case, start.AddDays(5), "村级财务", "五年没有公开账目") { DueOn = App.Today.AddDays(-5) },
            new TeamMember(@case, start, "王建国", TeamRole.Member), new LiaisonAssignment(@case, start) { CountyLeader = "何春梅" },
            new ProgressEntry(@case, App.Today.AddDays(-9), "新打机井"), new SupervisionVisit(@case, App.Today.AddDays(-30), VisitNotice.Announced),
        ];
    }

    private async Task<Dictionary<Role, HttpClient>> BrowsersAsync(County county, RectificationCase[] cases) => new()
    {
        [Role.Town] = await App.SignInAsNewAsync(Role.Sec, county.Code),
        [Role.Dept] = await App.SignInAsNewAsync(Role.Dept, county.Code),
        [Role.Head] = await App.SignInAsNewAsync(Role.Head, county.Code),
        [Role.Liaison] = await App.SignInAsNewAsync(Role.Liaison, villages: [.. cases.Select(c => c.DivisionCode)]),
    };

    // Null where nothing is there that a record of the kind could be about.
    private static RandomRecord? Begin(Random random, RectificationCase[] cases, List<RandomRecord.Version> versions, string[] unreached)
    {
        // What was not reached yet is tried oftener.
        var name = unreached.Length > 0 && random.Next(3) > 0 ? unreached[random.Next(unreached.Length)]
            : RandomInput.Kinds[random.Next(RandomInput.Kinds.Count)].Kind;
        var (kind, writer, about) = RandomInput.Kinds.Single(k => k.Kind == name);
        // A village that is suspended or removed refuses the rest: one of them alone is, and seldom.
        var @case = kind is "standing-changes" ? cases[^1] : cases[random.Next(cases.Length)];
        if (kind is "standing-changes" && random.Next(2) > 0)
        {
            return null;
        }

        CaseFact[] offered = [.. versions.Where(v => v.Until == int.MaxValue && v.Row.GetType() == about).Select(v => v.Row)];
        if (about is null || offered.Length == 0)
        {
            return about is null ? new(kind, writer, @case, null) : null;
        }

        var fact = offered[random.Next(offered.Length)];
        return new(kind, writer, cases.Single(c => c.Id == fact.CaseId), fact.RecordId) { NotBefore = fact.OccurredOn };
    }

    // Whether it was saved: what the rules have against it is refused, and nothing is to change then.
    private static async Task<bool> DoAsync(string verb, RandomRecord record, HttpClient browser, (string, string?)[] fields)
    {
        var add = $"/cases/{record.Case.Id}/records/{record.Kind}/add" + (record.About is { } about ? $"?about={about}" : "");
        var form = new Form(browser, verb is "add" ? add : $"{record.Page}/{verb}");
        var page = await form.OpenAsync();
        if (page.QuerySelector("main form[method=post]") is null)
        {
            return false;
        }

        var answer = await form.SubmitAsync(page, verb is "correct" ? [.. fields, ("Input.Reason", "抄错了")] : fields);
        Assert.True(
            answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity or HttpStatusCode.Conflict,
            $"{verb} {record.Kind}: {answer.StatusCode}");
        return answer.StatusCode is HttpStatusCode.Redirect;
    }

    // A row more, but none where a first version is taken back; a correction that is taken back leaves what was said before it.
    private static void Note(string verb, RandomRecord record, CaseFact[] fresh, int step, List<RandomRecord.Version> versions)
    {
        var isEnd = verb is "withdraw" && record.Standing.Count == 1;
        Assert.True(fresh.Length == (isEnd ? 0 : 1), $"{verb} {record.Kind}: {fresh.Length} rows");
        if (verb is not "add")
        {
            record.Standing[^1].Until = step;
        }

        if (verb is "withdraw")
        {
            record.Standing.RemoveAt(record.Standing.Count - 1);
        }

        if (isEnd)
        {
            return;
        }

        RandomRecord.Version now = new(fresh[0], step);
        versions.Add(now);
        if (verb is "withdraw")
        {
            Assert.True(now.Row.SaysWhat(record.Standing[^1].Row), $"{record.Kind}: what was put back says something else");
            record.Standing[^1] = now;
        }
        else
        {
            record.Standing.Add(now);
        }
    }

    private async Task AssertEqualAsync(
        County county, RectificationCase[] cases, List<RandomRecord.Version> versions, int step, DateOnly asOf, DateTime? knownAt)
    {
        var replay = new NaiveReplay(county.Campaign, asOf, versions.Where(v => v.From <= step && v.Until > step).Select(v => v.Row));
        FigureSet expected = new(replay.Frame, replay.Readings(cases));
        var read = (await App.WithDbAsync(db => db.FigureSetAsync(county.Campaign.Id, asOf, Ct, knownAt)))!;
        Assert.Equal($"after step {step} as of {asOf}\n{Text(expected)}", $"after step {step} as of {asOf}\n{Text(read)}");
    }

    private static string Text(FigureSet figures) => string.Join('\n', figures.Figures.Select(f =>
        $"{f.Key} = {figures.Value(f)}: {string.Join(' ', figures.List(f).Select(i => $"{i.Case.DivisionCode[9..]}:{i.Value}"))}"));

    private Task<List<CaseFact>> RowsAsync(RectificationCase[] cases) => App.WithDbAsync(db =>
        db.Set<CaseFact>().IgnoreQueryFilters(LiveFilter).AsNoTracking().Where(f => cases.Select(c => c.Id).Contains(f.CaseId)).ToListAsync(Ct));

    // An instant after everything that was saved, and before everything that will be.
    private async Task<DateTime> NowAsync()
    {
        await Task.Delay(3, Ct);
        var now = App.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        await Task.Delay(3, Ct);
        return now;
    }
}
