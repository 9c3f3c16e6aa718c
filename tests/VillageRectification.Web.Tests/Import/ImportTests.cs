using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Petitions;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Web.Pages.Import;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Import;

/// <summary>The real ledger and variants of it in the database, each in a campaign of its own.</summary>
public abstract class ImportTests(App app) : AppTests(app)
{
    private static readonly string[] LiveFilter = [AppDbContext.LiveFilter];

    public sealed class OnSqlite(SqliteApp app) : ImportTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : ImportTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task The_real_ledger_comes_in_whole_and_again_adds_nothing()
    {
        var first = await ImportAsync("首次", Workbooks.Real());
        Assert.Equal(Workbooks.RealRows, first.Sheets.Sum(s => s.New));
        var before = await CountAsync(first);
        Assert.Equal(Workbooks.RealRows, before.Rows);
        Assert.Equal(32, before.Cases);
        var again = await ImportAsync("首次", Workbooks.Real());
        Assert.True(again.AddsNothing);
        Assert.Empty(again.Warnings);
        Assert.Equal(before, await CountAsync(first));
    }

    [Fact]
    public async Task The_stages_are_those_of_the_history()
    {
        var imported = await ImportAsync("阶段", Workbooks.Real());
        var stages = await App.WithDbAsync(db => db.Cases.Where(c => c.CampaignId == imported.Campaign!.Id)
            .GroupBy(c => c.Stage).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, Ct));
        Assert.Equal(
            new() { [CaseStage.Passed] = 24, [CaseStage.Failed] = 5, [CaseStage.Rectifying] = 2, [CaseStage.Diagnosed] = 1 }, stages);
    }

    [Fact]
    public async Task Sheets_columns_and_rows_in_another_order_are_the_same_ledger()
    {
        await ImportAsync("换序", Workbooks.Real());
        var shuffled = await ImportAsync("换序", Workbooks.Shuffled(seed: 7));
        Assert.Equal(LedgerProblemKind.RepeatedRow, Assert.Single(shuffled.Workbook.Problems).Kind);
        Assert.True(shuffled.AddsNothing);
        Assert.All(shuffled.Sheets, s => Assert.Empty(s.Absent));
    }

    [Fact]
    public async Task A_corrected_cell_voids_its_fact_and_puts_a_successor_under_the_same_record()
    {
        var editor = Workbooks.Edit();
        var row = editor.RowOf("突出问题", "责任人", "李永军");
        var first = await ImportAsync("更正", Workbooks.Real());
        var corrected = await ImportAsync("更正", editor.Set("突出问题", row, "责任人", "何道勇").ToBytes());
        var change = Assert.Single(corrected.Sheets.SelectMany(s => s.Rows), r => r.Kind is LedgerChangeKind.Corrected);
        Assert.Equal([new LedgerDifference("责任人", "李永军", "何道勇")], change.Differences());
        await App.WithDbAsync(async db =>
        {
            var cases = db.Cases.Where(c => c.CampaignId == first.Campaign!.Id).Select(c => c.Id);
            var voided = await db.Problems.IgnoreQueryFilters(LiveFilter).SingleAsync(p => cases.Contains(p.CaseId) && p.VoidedAt != null, Ct);
            var successor = await db.Problems.SingleAsync(p => p.RecordId == voided.RecordId, Ct);
            Assert.Equal(("李永军", "何道勇"), (voided.ResponsiblePerson, successor.ResponsiblePerson));
            Assert.Equal(successor.RecordedAt, voided.VoidedAt);
            Assert.Equal(successor.LedgerRecordId, voided.LedgerRecordId);
            Assert.True(await db.ProblemStatusChanges.AnyAsync(s => s.ProblemRecordId == successor.RecordId, Ct));
            Assert.Equal(90, await db.Problems.CountAsync(p => cases.Contains(p.CaseId), Ct));
        });
    }

    [Fact]
    public async Task A_correction_moves_the_stage_and_a_row_that_is_gone_stays()
    {
        var editor = Workbooks.Edit();
        var row = editor.RowOf("检查验收", "村名", "解庄村");
        editor.Set("检查验收", row, "结论", "合格");
        editor.Rows("典型").RemoveAt(editor.RowOf("典型", "村名", "黄庄村") - 1);
        var first = await ImportAsync("改结论", Workbooks.Real());
        var corrected = await ImportAsync("改结论", editor.ToBytes());
        Assert.Equal("典型", Assert.Single(corrected.Sheets.SelectMany(s => s.Absent)).Sheet);
        await App.WithDbAsync(async db =>
        {
            var cases = db.Cases.Where(c => c.CampaignId == first.Campaign!.Id);
            Assert.Equal(CaseStage.Passed, (await cases.SingleAsync(c => c.DivisionCode == "370830106211", Ct)).Stage);
            Assert.Equal(4, await db.Exemplars.CountAsync(e => cases.Any(c => c.Id == e.CaseId), Ct));
        });
    }

    [Fact]
    public async Task What_was_entered_or_corrected_by_hand_stays_whatever_the_ledger_says_next()
    {
        var first = await ImportAsync("手工", Workbooks.Real());
        var problem = await App.WithDbAsync(async db =>
        {
            var @case = await db.Cases.SingleAsync(c => c.CampaignId == first.Campaign!.Id && c.DivisionCode == "370830003260", Ct);
            var read = await db.Problems.SingleAsync(p => p.CaseId == @case.Id && p.ResponsiblePerson == "李永军", Ct);
            var byHand = new Problem(@case, read.OccurredOn, read.Category, read.Description) { ResponsiblePerson = "王建国" };
            byHand.Succeed(read, "换人");
            db.Add(byHand);
            db.Add(new Problem(@case, read.OccurredOn, read.Category, read.Description));
            await db.SaveChangesAsync(Ct);
            return byHand.RecordId;
        });
        var again = await ImportAsync("手工", Workbooks.Real());
        Assert.Contains("责任人", Assert.Single(again.HandCorrected).Since);
        Assert.EndsWith("其中 1 行导入以后手工改过，以手工改的为准，不变。", again.ToSummary(), StringComparison.Ordinal);
        var editor = Workbooks.Edit();
        editor.Set("突出问题", editor.RowOf("突出问题", "责任人", "李永军"), "责任人", "何道勇");
        var second = await ImportAsync("手工", editor.ToBytes());
        Assert.Contains(second.Warnings, w => w.Kind is LedgerWarningKind.CorrectedByHand);
        await App.WithDbAsync(async db =>
        {
            Assert.Equal("王建国", (await db.Problems.SingleAsync(p => p.RecordId == problem, Ct)).ResponsiblePerson);
            Assert.Equal(2, await db.Problems.IgnoreQueryFilters(LiveFilter).CountAsync(p => p.RecordId == problem, Ct));
            Assert.Equal(2, await db.Problems.CountAsync(p => p.LedgerRecordId == null && p.Description == "重新调整土地", Ct));
        });
    }

    [Fact]
    public async Task A_month_of_petitions_that_was_reported_by_hand_is_not_counted_twice()
    {
        var editor = Workbooks.Edit();
        var row = editor.RowOf("上访统计", "月份", "2003-10");
        editor.Rows("上访统计").RemoveAt(row - 1);
        var first = await ImportAsync("上访", editor.ToBytes());
        var @case = await App.WithDbAsync(async db =>
        {
            var cases = await db.Cases.Where(c => c.CampaignId == first.Campaign!.Id).ToListAsync(Ct);
            var reported = await db.MassPetitions.Where(p => p.OccurredOn == new DateOnly(2003, 10, 1)).Select(p => p.CaseId).ToListAsync(Ct);
            var missing = Assert.Single(cases, c => !reported.Contains(c.Id));
            db.Add(new MassPetition(missing, new(2003, 10), 2));
            await db.SaveChangesAsync(Ct);
            return missing.Id;
        });

        var whole = await ImportAsync("上访", Workbooks.Real());
        var again = await ImportAsync("上访", Workbooks.Real());

        Assert.Equal(LedgerWarningKind.ReportedByHand, Assert.Single(whole.Warnings, w => w.Sheet == "上访统计").Kind);
        Assert.True(again.AddsNothing);
        var october = await App.WithDbAsync(db => db.MassPetitions.Where(p => p.CaseId == @case && p.OccurredOn == new DateOnly(2003, 10, 1)).ToListAsync(Ct));
        Assert.Equal(2, Assert.Single(october).Count);
    }

    [Fact]
    public async Task A_ledger_with_one_bad_cell_brings_in_nothing()
    {
        var bytes = Workbooks.Edit().Set("驻村签到", 20, "日期", "2003.13.4").ToBytes();
        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ImportAsync("有错", bytes));
        Assert.Equal([LedgerRefusal.HasProblems(1)], refused.Refusals);
        Assert.Equal(20, Assert.Single(refused.Changes.Workbook.Problems, p => p.Severity is LedgerSeverity.Refused).Row);
        Assert.False(await App.WithDbAsync(db => db.Campaigns.AnyAsync(c => c.Name == "有错", Ct)));
    }

    [Fact]
    public async Task Other_dates_of_the_same_campaign_are_refused()
    {
        await ImportAsync("日期", Workbooks.Real());
        var refused = await Assert.ThrowsAsync<RuleViolationException>(
            () => ImportAsync(new LedgerHeading("日期", new(2002, 10, 21), new(2003, 12, 31)), Workbooks.Real()));
        Assert.Equal([CampaignRefusal.DatesDiffer(new(2002, 10, 20), new(2003, 12, 31))], refused.Refusals);
    }

    [Fact]
    public async Task A_new_campaign_takes_the_words_it_is_given_and_an_existing_one_keeps_its_own()
    {
        var heading = new LedgerHeading("叫法", new(2002, 10, 20), new(2003, 12, 31)) { Label = "软弱涣散社区", Unit = "社区" };
        await ImportAsync(heading, Workbooks.Real());
        Assert.Equal(
            new CampaignWords("软弱涣散社区", "社区"), await App.WithDbAsync(async db => (await db.Campaigns.SingleAsync(c => c.Name == "叫法", Ct)).Words));
        Assert.True((await ImportAsync("叫法", Workbooks.Real())).AddsNothing);
        var refused = await Assert.ThrowsAsync<RuleViolationException>(() => ImportAsync(heading with { Unit = "村" }, Workbooks.Real()));
        Assert.Equal([CampaignRefusal.WordsDiffer(new("软弱涣散社区", "社区"))], refused.Refusals);
    }

    [Theory]
    [InlineData("370831", true)]
    [InlineData("370830112", true)]
    [InlineData("3708", false)]
    public async Task An_importer_reaches_his_county_whole_or_not_at_all(string scope, bool isRefused)
    {
        var caller = new Caller(Caller.CommandLineId, AccessScope.Prefix(scope));
        var refused = await Record.ExceptionAsync(
            () => ImportAsync(new LedgerHeading($"范围{scope}", new(2002, 10, 20), new(2003, 12, 31)), Workbooks.Real(), caller));
        Assert.Equal(isRefused ? [LedgerRefusal.OfAnotherCounty()] : null, (refused as RuleViolationException)?.Refusals);
    }

    [Fact]
    public async Task A_preview_saves_nothing_and_says_the_same_as_the_import()
    {
        var heading = new LedgerHeading("预览", new(2002, 10, 20), new(2003, 12, 31));
        var shown = await RunAsync(import => import.PreviewAsync(heading, Read(Workbooks.Real()), Ct));
        Assert.False(await App.WithDbAsync(db => db.Campaigns.AnyAsync(c => c.Name == "预览", Ct)));
        var imported = await RunAsync(import => import.ImportAsync(heading, Read(Workbooks.Real()), shown.Digest, Ct));
        Assert.Equal(shown.Digest, imported.Digest);
    }

    [Fact]
    public async Task Another_campaign_of_the_county_has_its_own_cases_and_shares_names()
    {
        var one = await ImportAsync("甲", Workbooks.Real());
        var other = await ImportAsync("乙", Workbooks.Real());
        Assert.Equal(await CountAsync(one), await CountAsync(other));
        await App.WithDbAsync(async db =>
        {
            Assert.Equal(await db.Divisions.Select(d => d.Code).Distinct().CountAsync(Ct), await db.Divisions.CountAsync(Ct));
            Assert.Equal(16, await db.Departments.CountAsync(Ct));
        });
    }

    private static LedgerReading Read(byte[] file) => LedgerReader.Read(new MemoryStream(file));

    private Task<LedgerChanges> ImportAsync(string campaign, byte[] file) =>
        ImportAsync(new LedgerHeading(campaign, new(2002, 10, 20), new(2003, 12, 31)), file);

    private Task<LedgerChanges> ImportAsync(LedgerHeading heading, byte[] file, Caller? caller = null) =>
        RunAsync(import => import.ImportAsync(heading, Read(file), null, Ct), caller);

    private async Task<LedgerChanges> RunAsync(Func<LedgerImport, Task<LedgerChanges>> work, Caller? caller = null)
    {
        await using var scope = App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(caller ?? Caller.CommandLine);
        return await work(scope.ServiceProvider.GetRequiredService<LedgerImport>());
    }

    /// <summary>Everything that a campaign holds, voided rows included.</summary>
    private Task<(int Rows, int Cases, int Facts)> CountAsync(LedgerChanges imported) => App.WithDbAsync(async db =>
    {
        var cases = db.Cases.Where(c => c.CampaignId == imported.Campaign!.Id);
        return (
            await db.LedgerRecords.IgnoreQueryFilters(LiveFilter).CountAsync(r => r.CampaignId == imported.Campaign!.Id, Ct),
            await cases.CountAsync(Ct),
            await db.TeamMembers.IgnoreQueryFilters(LiveFilter).CountAsync(f => cases.Any(c => c.Id == f.CaseId), Ct)
                + await db.PresenceEntries.IgnoreQueryFilters(LiveFilter).CountAsync(f => cases.Any(c => c.Id == f.CaseId), Ct)
                + await db.IndicatorQuantities.IgnoreQueryFilters(LiveFilter).CountAsync(f => cases.Any(c => c.Id == f.CaseId), Ct)
                + await db.Inspections.IgnoreQueryFilters(LiveFilter).CountAsync(f => cases.Any(c => c.Id == f.CaseId), Ct));
    });
}
