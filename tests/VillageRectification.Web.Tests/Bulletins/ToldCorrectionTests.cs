using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Supervision;
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

        Assert.Contains("督查的村原为1，现为2（涉及少来村）", await CorrectionAsync(county, staff), StringComparison.Ordinal);
    }

    // Two villages, each with its department: of one it came on three days, of the other on one.
    private async Task<(Place County, HttpClient Staff)> IssuedAsync(Func<RectificationCase, CaseFact>? with = null)
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
