using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Supervision;
using VillageRectification.Persistence;
using VillageRectification.Web.Tests.Support;
using Place = VillageRectification.Web.Tests.Support.County;

namespace VillageRectification.Web.Tests.Bulletins;

/// <summary>A correction is of numbers that the issue told, and of what its text counts: a village of which nobody is written down is in neither.</summary>
public abstract class ToldCorrectionTests(App app) : AppTests(app)
{
    private static readonly DateOnly[] Days = [new(2003, 9, 2), new(2003, 9, 9), new(2003, 9, 16)];

    public sealed class OnSqlite(SqliteNovemberApp app) : ToldCorrectionTests(app), IClassFixture<SqliteNovemberApp>;

    public sealed class OnPostgres(PostgresNovemberApp app) : ToldCorrectionTests(app), IClassFixture<PostgresNovemberApp>;

    [Fact]
    public async Task A_village_of_which_no_department_is_written_down_corrects_the_villages_and_no_presence()
    {
        var (county, staff) = await IssuedAsync();
        await county.AddVillageAsync("100003", "后来村");

        var text = await CorrectionAsync(county, staff);

        Assert.Contains("总村数原为2个，现为3个（后来村2002年10月20日登记在上期印发后登记或更正）", text, StringComparison.Ordinal);
        Assert.DoesNotContain("联系部门", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_department_that_is_written_down_later_is_the_reason_why_its_village_is_told()
    {
        var (county, staff) = await IssuedAsync();
        var late = await county.AddVillageAsync("100003", "后来村");
        await county.TieAsync(late, "县科技局");

        var text = await CorrectionAsync(county, staff);

        Assert.Contains("联系部门不足每月3天的村数原为1个，现为2个（后来村2002年10月20日登记、后来村2002年10月20日联系分工在上期印发后登记或更正）", text, StringComparison.Ordinal);
        Assert.Contains("联系部门全月没有到村的村数原为0个，现为1个", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_text_leaves_out_is_not_corrected()
    {
        var (county, staff) = await IssuedAsync();
        var village = (await App.WithDbAsync(db => Task.FromResult(db.Cases.First(c => c.CampaignId == county.Campaign.Id))))!;
        await App.WithDbAsync(db =>
        {
            Problem problem = new(village, new(2003, 9, 3), "土地纠纷", "地界不清");
            db.AddRange(problem, new ProblemStatusChange(village, problem, new(2003, 9, 20), ProblemStatus.Resolved, Majority.Unknown));
            return db.SaveChangesAsync(Ct);
        });

        var text = await CorrectionAsync(county, staff);

        Assert.Contains("土地纠纷解决村数原为0个，现为1个", text, StringComparison.Ordinal);
        Assert.DoesNotContain("四个一", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_of_the_texts_own_is_corrected_with_its_villages()
    {
        var (county, staff) = await IssuedAsync(c => new SupervisionVisit(c, new(2003, 9, 10), VisitNotice.Announced));
        await App.WithDbAsync(async db =>
        {
            var other = await db.Cases.SingleAsync(c => c.DivisionCode == county.Code + "100002", Ct);
            db.Add(new SupervisionVisit(other, new(2003, 9, 11), VisitNotice.Announced));
            return await db.SaveChangesAsync(Ct);
        });

        Assert.Contains("督查的村原为1个，现为2个（少来村2003年9月11日督查暗访在上期印发后登记或更正）", await CorrectionAsync(county, staff), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_that_was_worded_anew_is_told_though_no_number_is_another()
    {
        Finding? finding = null;
        var (county, staff) = await IssuedAsync(c => new SupervisionVisit(c, new(2003, 9, 10), VisitNotice.Announced), async (db, c) =>
            db.Add(finding = new Finding(c, await db.SupervisionVisits.SingleAsync(v => v.CaseId == c.Id, Ct), new(2003, 9, 10), "制度没有上墙")));
        await App.WithDbAsync(async db =>
        {
            var wrong = await db.Findings.SingleAsync(f => f.RecordId == finding!.RecordId, Ct);
            var village = await db.Cases.SingleAsync(c => c.Id == wrong.CaseId, Ct);
            Finding right = new(village, await db.SupervisionVisits.SingleAsync(v => v.CaseId == village.Id, Ct), new(2003, 9, 10), "没有签到");
            right.Succeed(wrong, "写错了");
            // What was found in August, and put right in September, is not of the issue's words.
            var other = await db.Cases.SingleAsync(c => c.DivisionCode == county.Code + "100002", Ct);
            SupervisionVisit august = new(other, new(2003, 8, 5), VisitNotice.Announced);
            Finding old = new(other, august, august.OccurredOn, "账目没有公开");
            db.AddRange(right, august, old, new FindingRemedy(other, old, new(2003, 9, 20)));
            return await db.SaveChangesAsync(Ct);
        });

        Assert.Equal(
            "上期数据更正：督查情况的文字和上期不同（常来村2003年9月10日督查问题在上期印发后登记或更正）", await CorrectionAsync(county, staff));
        var issued = await App.WithDbAsync(
            db => db.Bulletins.Where(b => b.CampaignId == county.Campaign.Id && b.KnownAt != null).Select(b => b.Id).SingleAsync(Ct));
        Assert.Contains(
            "督查情况的文字和印发时不同（常来村2003年9月10日督查问题）", (await new Form(staff, $"/bulletins/{issued}").OpenAsync()).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whose_department_became_known_elsewhere_is_the_reason_why_a_village_lags_now()
    {
        // Four that do not apply, so that their number is told; the department of each of two never came, and nothing of it is said while none came.
        var county = await Place.CreateAsync(App);
        var villages = new RectificationCase[5];
        for (var i = 0; i < villages.Length; i++)
        {
            villages[i] = await county.AddVillageAsync(
                $"10000{i + 1}", $"第{i}村", i == 4 ? c => Place.Inspected(c, new(2003, 9, 1), InspectionOutcome.Passed) : null);
        }

        await county.TieAsync(villages[4], "县农业局");
        await county.TieAsync(villages[3], "县民政局");
        await App.WithDbAsync(db =>
        {
            // Of August: days are written down at all.
            db.Add(new PresenceEntry(villages[4], new(2003, 8, 5), Capacity.Liaison));
            return db.SaveChangesAsync(Ct);
        });
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        await (await App.SignInAsNewAsync(Role.Head, county.Code)).IssueAsync(await staff.SubmitAsync(await staff.DraftAsync(county.Campaign.Id, "2003-09")));
        await App.WithDbAsync(db =>
        {
            db.Add(new PresenceEntry(villages[0], new(2003, 9, 16), Capacity.Liaison));
            return db.SaveChangesAsync(Ct);
        });

        Assert.Contains(
            "滞后的村原为4个，现为5个（第0村2003年9月16日驻村记录在上期印发后登记或更正）", await CorrectionAsync(county, staff), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_petitions_the_month_is_named_and_the_village_where_that_prints_none_of_them()
    {
        var (county, staff) = await IssuedAsync(c => new MassPetition(c, new(2003, 8), 1));
        await ReportAsync(new(2003, 7), 0);
        Assert.Contains(
            "没有上报上访情况的月数原为23个月，现为22个月（常来村2003年7月上访月报在上期印发后登记或更正）", await CorrectionAsync(county, staff), StringComparison.Ordinal);

        await ReportAsync(new(2003, 6), 3);
        var text = (await staff.ReadAsync($"/bulletins/{await DraftOfAsync(county)}")).TextOf("article");
        Assert.Contains("上访原为1件次，现为4件次（2003年6月上访月报在上期印发后登记或更正）", text, StringComparison.Ordinal);
        Assert.DoesNotContain("常来村2003年6月", text, StringComparison.Ordinal);
        Assert.DoesNotContain("常来村2003年7月", text, StringComparison.Ordinal);

        async Task ReportAsync(Month month, int count) => await App.WithDbAsync(async db =>
        {
            db.Add(new MassPetition(await db.Cases.SingleAsync(c => c.DivisionCode == county.Code + "100001", Ct), month, count));
            return await db.SaveChangesAsync(Ct);
        });
    }

    private Task<Guid> DraftOfAsync(Place county) => App.WithDbAsync(db =>
        db.Bulletins.Where(b => b.CampaignId == county.Campaign.Id && b.State == BulletinState.Draft).Select(b => b.Id).SingleAsync(Ct));

    // Two villages, each with its department: of one it came on three days, of the other on one.
    private async Task<(Place County, HttpClient Staff)> IssuedAsync(
        Func<RectificationCase, CaseFact>? with = null, Func<AppDbContext, RectificationCase, Task>? then = null)
    {
        var county = await Place.CreateAsync(App);
        var (often, once) = (await county.AddVillageAsync("100001", "常来村"), await county.AddVillageAsync("100002", "少来村"));
        await county.TieAsync(often, "县农业局");
        await county.TieAsync(once, "县民政局");
        await App.WithDbAsync(db =>
        {
            db.AddRange((CaseFact[])
            [
                .. with is null ? [] : new[] { with(often) },
                .. Days.Select(d => new PresenceEntry(often, d, Capacity.Liaison)), new PresenceEntry(once, Days[0], Capacity.Liaison),
            ]);
            return db.SaveChangesAsync(Ct);
        });
        await App.WithDbAsync(async db =>
        {
            await (then?.Invoke(db, await db.Cases.SingleAsync(c => c.Id == often.Id, Ct)) ?? Task.CompletedTask);
            return await db.SaveChangesAsync(Ct);
        });
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        await (await App.SignInAsNewAsync(Role.Head, county.Code)).IssueAsync(await staff.SubmitAsync(await staff.DraftAsync(county.Campaign.Id, "2003-09")));
        return (county, staff);
    }

    private static async Task<string> CorrectionAsync(Place county, HttpClient staff)
    {
        var text = (await staff.ReadAsync(await staff.DraftAsync(county.Campaign.Id))).TextOf("article");
        return text[text.IndexOf("上期数据更正", StringComparison.Ordinal)..].Split('。')[0];
    }
}
