using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using System.IO.Compression;
using System.Net;
using System.Xml.Linq;
using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Domain.Tests.Figures;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Import;

/// <summary>What is exported comes in again, into a database that knows nothing, and goes out as it came.</summary>
public abstract class ExportTests(App app, App empty) : AppTests(app)
{
    private static int _counties = 460000;

    public sealed class OnSqlite(SqliteApp app, OnSqlite.Empty empty) : ExportTests(app, empty), IClassFixture<SqliteApp>, IClassFixture<OnSqlite.Empty>
    {
        public sealed class Empty(SqliteTemplate template) : SqliteApp(template);
    }

    public sealed class OnPostgres(PostgresApp app, OnPostgres.Empty empty)
        : ExportTests(app, empty), IClassFixture<PostgresApp>, IClassFixture<OnPostgres.Empty>
    {
        public sealed class Empty(PostgresServer server) : PostgresApp(server);
    }

    [Fact]
    public async Task The_demonstration_ledger_goes_out_as_it_came_in_and_once_more()
    {
        var heading = new LedgerHeading("示范", new(2002, 10, 20), new(2003, 12, 31));
        await ImportAsync(App, heading, Workbooks.Real());
        var file = await ExportAsync(App, "370830", heading.Campaign);
        var reading = LedgerReader.Read(new MemoryStream(file));

        Assert.Empty(reading.Problems);
        Assert.Equal(LedgerForm.Sheets.Select(s => s.Name), reading.RowCounts.Keys);
        Assert.Equal(Workbooks.RealRows, reading.RowCounts.Values.Sum());
        // Against the file it came from: the same rows, and not one is new or corrects anything.
        var again = await ImportAsync(App, heading, file);
        Assert.True(again.AddsNothing);
        // A day by which nothing was to be put right is of no finding, and told by none.
        Assert.All(again.Sheets.SelectMany(s => s.Rows).SelectMany(r => r.Blanks), b => Assert.Equal("整改时限", b.Column));
        await AssertSameAsync(heading, "370830", file);
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public async Task Any_county_goes_out_as_it_came_in(int seed)
    {
        var county = $"{Interlocked.Increment(ref _counties)}";
        var history = new RandomHistory(seed, cases: 14, county).Continued();
        await App.WithDbAsync(db =>
        {
            db.AddRange(history.Campaign, history.Earlier, history.EarlierCase);
            db.AddRange(history.Cases);
            db.AddRange(history.Facts);
            // No village is listed without its level; the form asks for it.
            db.AddRange(history.Cases.Select(c => new LevelChange(c, history.Campaign.Start.AddDays(-30), ManagementLevel.Ordinary)));
            db.AddRange(history.Cases.Select(c => new Division(DivisionCode.Parse(c.DivisionCode), $"𠮷{c.DivisionCode[9..]}村")));
            var @case = history.Cases[0];
            var start = history.Campaign.Start;
            db.AddRange(new TeamMember(@case, start, "欧阳 建国", TeamRole.Member), new TeamMember(@case, start, "丁一", TeamRole.Member));
            db.AddRange(new ProgressEntry(@case, start, "　修路\r\n_x0041_ =1+1 "), new Exemplar(@case, start, "𠮷村的做法"));
            return db.SaveChangesAsync(Ct);
        });
        var file = await ExportAsync(App, county, history.Campaign.Name);

        Assert.DoesNotContain(LedgerReader.Read(new MemoryStream(file)).Problems, p => p.Severity is LedgerSeverity.Refused);
        await AssertSameAsync(new(history.Campaign.Name, history.Campaign.Start, history.Campaign.Deadline), county, file);
    }

    [Fact]
    public async Task What_was_changed_in_the_program_is_in_the_ledger_and_what_was_taken_back_is_not()
    {
        var county = await Support.County.CreateAsync(App);
        var (kept, gone) = (await county.AddVillageAsync("001201", "甲村"), await county.AddVillageAsync("002202", "乙村"));
        await App.WithDbAsync(async db =>
        {
            var problem = new Problem(kept, new(2003, 5, 1), "土地纠纷", "地界不清") { DueOn = new(2003, 6, 30) };
            db.AddRange(problem, new ProblemExtension(kept, problem.RecordId, new(2003, 6, 20), new(2003, 8, 31), "等仲裁"));
            var measure = new Measure(kept, County.Start, "清账");
            db.AddRange(measure, new MeasureRevision(kept, new(2003, 3, 1), measure.RecordId, "清账并公布") { DueOn = new(2003, 9, 30) });
            var dropped = new Measure(kept, County.Start, "另建办公室");
            db.AddRange(dropped, new MeasureRevision(kept, new(2003, 3, 1), dropped.RecordId, "另建办公室") { DropReason = "已有" });
            await db.SaveChangesAsync(Ct);
            await db.Cases.Where(c => c.Id == gone.Id).ExecuteUpdateAsync(u => u.SetProperty(c => c.Standing, Standing.Removed), Ct);
        });
        var file = await ExportAsync(App, county.Code, county.Campaign.Name);
        var rows = LedgerReader.Read(new MemoryStream(file)).Rows.Select(r => r.Row).ToLookup(r => r.Sheet);

        Assert.Equal(kept.DivisionCode, Assert.Single(rows["村情台账"]).DivisionCode);
        Assert.Equal(new(2003, 8, 31), Assert.Single(rows["突出问题"]).Day("办理时限"));
        Assert.Equal(("清账并公布", new DateOnly(2003, 9, 30)), (Assert.Single(rows["整顿方案"]).Text("措施"), rows["整顿方案"].Single().Day("完成时限")));
    }

    [Fact]
    public async Task What_was_written_by_hand_goes_out_and_comes_in_again_as_what_is_there()
    {
        var heading = new LedgerHeading("手工", new(2002, 10, 20), new(2003, 12, 31));
        await ImportAsync(App, heading, Workbooks.Real());
        var before = await App.WithDbAsync(async db =>
        {
            var campaign = await db.Campaigns.SingleAsync(c => c.Name == heading.Campaign, Ct);
            var @case = await db.Cases.Where(c => c.CampaignId == campaign.Id).OrderBy(c => c.DivisionCode).FirstAsync(Ct);
            var member = await db.TeamMembers.Where(m => m.CaseId == @case.Id && m.Role == TeamRole.Leader).FirstAsync(Ct);
            DateOnly day = new(2003, 10, 30);
            Department water = new(campaign.CountyCode, "县节水办");
            await db.AddAsync(water, Ct);
            await db.SaveChangesAsync(Ct);
            db.AddRange(
                new Problem(@case, day, "土地纠纷", "地界不清") { Handling = ProblemHandling.ResolveNow, DueOn = new(2003, 11, 30), ResponsiblePerson = "陈志强" },
                new SupportItem(@case, day, "资金", "修路款") { ValueYuan = 45_000, DepartmentId = water.Id },
                new MembershipGrowth(@case, day) { Activists = 2 }, new PresenceEntry(@case, day, Capacity.Liaison),
                new LiaisonAssignment(@case, day) { DepartmentId = water.Id, ContactPerson = "孙建国" },
                new TeamDeparture(@case, member, day), new TeamMember(@case, day, "王新", TeamRole.Leader),
                new TeamMember(@case, day, "安𠮷", TeamRole.ResidentDeputy), new ResponsibilityStatement(@case, day));
            await db.SaveChangesAsync(Ct);
            return await db.Set<Fact>().Where(f => !(f is LedgerRecord)).Select(f => f.Id).ToListAsync(Ct);
        });

        var again = await ImportAsync(App, heading, await ExportAsync(App, "370830", heading.Campaign));

        Assert.Equal((0, 0), (again.Sheets.Sum(s => s.New), again.Sheets.Sum(s => s.Corrected)));
        var after = await App.WithDbAsync(db => db.Set<Fact>().Where(f => !(f is LedgerRecord)).Select(f => f.Id).ToListAsync(Ct));
        Assert.Equal(before.Order(), after.Order());
    }

    [Fact]
    public async Task What_a_hand_corrected_of_a_ledger_goes_out_and_comes_in_again_as_it_stands()
    {
        var heading = new LedgerHeading("更正", new(2002, 10, 20), new(2003, 12, 31));
        await ImportAsync(App, heading, Workbooks.Real());
        var before = await App.WithDbAsync(async db =>
        {
            var ended = await db.ProblemStatusChanges
                .Where(s => db.Cases.Any(c => c.Id == s.CaseId && db.Campaigns.Any(k => k.Id == c.CampaignId && k.Name == heading.Campaign)))
                .OrderBy(s => s.DivisionCode).FirstAsync(Ct);
            var @case = await db.Cases.SingleAsync(c => c.Id == ended.CaseId, Ct);
            var problem = await db.Problems.SingleAsync(p => p.RecordId == ended.ProblemRecordId, Ct);
            var member = await db.TeamMembers.Where(m => m.CaseId == @case.Id && m.Role == TeamRole.Member).OrderBy(m => m.Name).FirstAsync(Ct);
            TeamMember renamed = new(@case, member.OccurredOn, "陈𠮷美", member.Role);
            Problem reworded = new(@case, problem.OccurredOn, problem.Category, "账目多年没有公开")
            {
                Handling = problem.Handling,
                DueOn = problem.DueOn,
                ResponsiblePerson = problem.ResponsiblePerson,
            };
            renamed.Succeed(member, "写错了");
            reworded.Succeed(problem, "写得不清");
            db.AddRange(
                renamed, reworded, new Diagnosis(@case, new(2003, 10, 30), "账目不清\r\n班子不和", "李书记"),
                new LevelChange(@case, new(2003, 10, 30), ManagementLevel.Higher));
            await db.SaveChangesAsync(Ct);
            return await db.Set<Fact>().Where(f => !(f is LedgerRecord)).Select(f => f.Id).ToListAsync(Ct);
        });

        // Once and once more: what was taken in then is not what the hand wrote.
        for (var i = 0; i < 2; i++)
        {
            var again = await ImportAsync(App, heading, await ExportAsync(App, "370830", heading.Campaign));

            Assert.Equal((0, 0), (again.Sheets.Sum(s => s.New), again.Sheets.Sum(s => s.Corrected)));
            var after = await App.WithDbAsync(db => db.Set<Fact>().Where(f => !(f is LedgerRecord)).Select(f => f.Id).ToListAsync(Ct));
            Assert.Equal(before.Order(), after.Order());
        }
    }

    [Fact]
    public async Task Who_reaches_a_part_of_the_county_takes_that_part_along_and_who_may_not_import_nothing()
    {
        var county = await Support.County.CreateAsync(App);
        await county.AddVillageAsync("001201", "甲村");
        await county.AddVillageAsync("002202", "乙村");
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Township("001"));
        var page = await new Form(browser, "/ledger").OpenAsync();
        Assert.Contains("表里放不下的", page.Body!.TextContent, StringComparison.Ordinal);
        var blank = await browser.GetByteArrayAsync("/ledger?format=blank", Ct);

        Assert.Equal(["甲村"], Names(await browser.GetByteArrayAsync("/ledger?format=xlsx", Ct)));
        Assert.Empty(Names(blank));
        Assert.Equal(LedgerForm.Sheets.Select(s => s.Name), LedgerReader.Read(new MemoryStream(blank)).RowCounts.Keys);
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("001"));
        Assert.Equal(HttpStatusCode.Forbidden, (await town.GetAsync("/ledger?format=xlsx", Ct)).StatusCode);
    }

    private static IEnumerable<string?> Names(byte[] file) =>
        LedgerReader.Read(new MemoryStream(file)).Rows.Select(r => r.Row).Where(r => r.Sheet == "村情台账").Select(r => r.Text("村名"));

    /// <summary>Imports it where nothing is, and exports that.</summary>
    private async Task AssertSameAsync(LedgerHeading heading, string county, byte[] file)
    {
        await ImportAsync(empty, heading, file);
        var again = await ExportAsync(empty, county, heading.Campaign);
        foreach (var (one, other) in Rows(file).Zip(Rows(again)))
        {
            Assert.Equal(one, other);
        }
    }

    /// <summary>The rows of each sheet as they are stored, below the title.</summary>
    private static IEnumerable<string[]> Rows(byte[] file)
    {
        using var package = new ZipArchive(new MemoryStream(file));
        for (var i = 1; i <= LedgerForm.Sheets.Count; i++)
        {
            using var part = package.GetEntry($"xl/worksheets/sheet{i}.xml")!.Open();
            var rows = XDocument.Load(part).Descendants().Where(e => e.Name.LocalName == "row").Skip(1);
            yield return [.. rows.Select(r => r.ToString(SaveOptions.DisableFormatting))];
        }
    }

    internal static async Task<byte[]> ExportAsync(App app, string county, string campaign)
    {
        var id = await app.WithDbAsync(db => db.Campaigns.Where(c => c.CountyCode == county && c.Name == campaign).Select(c => c.Id).SingleAsync(Ct));
        var browser = await app.SignInAsNewAsync(Role.Dept, county);
        return await browser.GetByteArrayAsync($"/ledger?format=xlsx&campaign={id}", Ct);
    }

    internal static async Task<LedgerChanges> ImportAsync(App app, LedgerHeading heading, byte[] file)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        return await scope.ServiceProvider.GetRequiredService<LedgerImport>().ImportAsync(heading, LedgerReader.Read(new MemoryStream(file)), null, Ct);
    }
}
