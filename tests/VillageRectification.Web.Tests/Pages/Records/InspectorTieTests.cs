using System.Net;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <summary>Who is tied to a village, or was within the last twelve months, is named before anyone is chosen to inspect it.</summary>
public abstract class InspectorTieTests(App app) : AppTests(app)
{
    private static readonly DateOnly YearAgo = App.Today.AddMonths(-12);

    public sealed class OnSqlite(SharedSqlite shared) : InspectorTieTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : InspectorTieTests(shared.App), IClassFixture<SharedPostgres>;

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public async Task A_contact_stays_tied_for_a_year_after_another_department_came(int days, bool isTied)
    {
        Assert.Equal(isTied, (await TiedAsync((c, a, b) =>
        [
            new LiaisonAssignment(c, County.Start.AddYears(-2)) { DepartmentId = a, ContactPerson = "李明" },
            new LiaisonAssignment(c, YearAgo.AddDays(days)) { DepartmentId = b, ContactPerson = "何春梅" },
        ])).Any(t => t.StartsWith("李明（县水利局，孔庄村联系人，2000年10月20日", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(LiaisonPart.Contact, 1, true)]
    [InlineData(LiaisonPart.Contact, 0, false)]
    [InlineData(LiaisonPart.Department, 0, false)]
    [InlineData(LiaisonPart.CountyLeader, 0, true)]
    public async Task A_contact_stays_tied_for_a_year_after_he_or_his_department_ended(LiaisonPart part, int days, bool isTied)
    {
        Assert.Equal(isTied, (await TiedAsync((c, a, _) =>
        {
            LiaisonAssignment tie = new(c, County.Start.AddYears(-2)) { DepartmentId = a, ContactPerson = "李明", CountyLeader = "王县长" };
            return [tie, new LiaisonEnding(c, tie, part, YearAgo.AddDays(days))];
        })).Any(t => t.StartsWith("李明（县水利局，孔庄村联系人，", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public async Task Team_and_township_stay_tied_for_a_year_after_they_left_or_had_a_successor(int days, bool isTied)
    {
        var (since, until) = (County.Start.AddYears(-2), YearAgo.AddDays(days));
        var tied = await TiedAsync((c, _, _) =>
        {
            var member = new TeamMember(c, since, "陈志强", TeamRole.Leader);
            return [member, new TeamDeparture(c, member, until), new TownshipLeader(c, since, "林庆华", null), new TownshipLeader(c, until, "何道勇", null)];
        });

        Assert.Equal(isTied, tied.Contains("陈志强（孔庄村工作组组长，2000年10月20日至2002年10月31日）"));
        Assert.Equal(isTied, tied.Contains("林庆华（乡镇101领导，包孔庄村，2000年10月20日至2002年10月31日）"));
        Assert.Contains(tied, t => t.StartsWith("何道勇（乡镇101领导，包孔庄村，2002年1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public async Task The_county_leader_of_the_village_is_tied_until_a_year_after_he_had_a_successor(int days, bool isTied)
    {
        var (since, until) = (County.Start.AddYears(-2), YearAgo.AddDays(days));
        var tied = await TiedAsync((c, _, _) =>
            [new LiaisonAssignment(c, since) { CountyLeader = "王县长" }, new LiaisonAssignment(c, until) { CountyLeader = "李副县长" }]);

        Assert.Equal(isTied, tied.Contains("王县长（联系孔庄村的县级领导，2000年10月20日至2002年10月31日）"));
        Assert.Contains(tied, t => t.StartsWith("李副县长（联系孔庄村的县级领导，2002年1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public async Task The_county_leader_of_the_village_is_tied_until_a_year_after_he_ended(int days, bool isTied)
    {
        var tied = await TiedAsync((c, _, _) =>
        {
            LiaisonAssignment tie = new(c, County.Start.AddYears(-2)) { CountyLeader = "王县长" };
            return [tie, new LiaisonEnding(c, tie, LiaisonPart.CountyLeader, YearAgo.AddDays(days))];
        });

        Assert.Equal(isTied, tied.Any(t => t.StartsWith("王县长（联系孔庄村的县级领导，", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Another_county_leader_changes_no_contact_and_team_and_township_are_tied()
    {
        var tied = await TiedAsync((c, a, _) =>
        [
            new LiaisonAssignment(c, County.Start.AddYears(-2)) { DepartmentId = a, ContactPerson = "李明" },
            new LiaisonAssignment(c, County.Start.AddYears(-2).AddDays(1)) { CountyLeader = "王县长" },
            new TeamMember(c, County.Start, "陈志强", TeamRole.Leader), new TownshipLeader(c, County.Start, "林庆华", null),
        ]);

        Assert.Equal(
            [
                "陈志强（孔庄村工作组组长，2002年10月20日起）", "李明（县水利局，孔庄村联系人，2000年10月20日起）",
                "王县长（联系孔庄村的县级领导，2000年10月21日起）", "林庆华（乡镇101领导，包孔庄村，2002年10月20日起）", "赵存良（乡镇101党委书记，2002年10月20日起）",
            ],
            tied);
    }

    [Theory]
    [InlineData(0, true, true)]
    [InlineData(-1, false, true)]
    [InlineData(-400, false, false)]
    public async Task Who_is_tied_in_another_campaign_of_the_county_is_tied(int deadline, bool isRunning, bool isTied)
    {
        var tied = await TiedAsync((_, _, _) => [], async county =>
        {
            Campaign other = new(county.Code, county.Campaign.CountyName, "上一次行动", County.Start.AddYears(-2), App.Today.AddDays(deadline));
            var code = DivisionCode.Parse(county.Code + "101201");
            RectificationCase @case = new(other, code);
            await App.WithDbAsync(db =>
            {
                db.AddRange(
                    other, @case, @case.Registered(other.Start), new TeamMember(@case, other.Start, "陈志强", TeamRole.Leader),
                    new ResponsibilityHolder(other, code, other.Start, HolderPost.DeputySecretary, "何道勇"));
                return db.SaveChangesAsync(Ct);
            });
        });

        Assert.Equal(isTied, tied.Any(t => t.StartsWith("陈志强（孔庄村工作组组长，2000年10月20日", StringComparison.Ordinal)));
        Assert.Equal(isTied, tied.Any(t => t.StartsWith("何道勇（乡镇101", StringComparison.Ordinal)));
        Assert.Equal(isRunning, tied.Contains("陈志强（孔庄村工作组组长，2000年10月20日起）"));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public async Task Who_was_tied_to_a_listing_that_ended_is_tied_for_a_year(int days, bool isTied)
    {
        var tied = await TiedAsync((_, _, _) => [], async county =>
        {
            RectificationCase @case = new(county.Campaign, DivisionCode.Parse(county.Code + "101201"));
            var (listed, team) = (@case.Registered(County.Start.AddYears(-2)), new TeamMember(@case, County.Start.AddYears(-2), "陈志强", TeamRole.Leader));
            var removed = @case.Remove(YearAgo.AddDays(days), "并入邻村");
            await App.WithDbAsync(db => { db.AddRange(@case, listed, team, removed); return db.SaveChangesAsync(Ct); });
        });

        Assert.Equal(isTied, tied.Contains("陈志强（孔庄村工作组组长，2000年10月20日至2002年10月31日）"));
    }

    [Fact]
    public async Task An_earlier_opening_is_corrected_though_the_village_applied_again()
    {
        var county = await County.CreateAsync(App);
        InspectionOpening? opening = null;
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new AcceptanceApplication(c, App.Today.AddDays(-60)), opening = new InspectionOpening(c, App.Today.AddDays(-50), ["王秀英", "李明"]),
            new Inspection(c, App.Today.AddDays(-40), InspectionKind.County, InspectionOutcome.Failed), new AcceptanceApplication(c, App.Today.AddDays(-9)),
        ]);
        var form = new Form(
            await App.SignInAsNewAsync(Role.Dept, county.Code), $"/cases/{@case.Id}/records/inspection-openings/{opening!.RecordId}/correct");

        var early = await form.SubmitAsync(
            await form.OpenAsync(), ("Input.When", "Other"), ("Input.Day", $"{App.Today.AddDays(-61):yyyy-MM-dd}"), ("Input.Reason", "日子写错了"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        var answer = await form.SubmitAsync(await form.OpenAsync(), ("Input.Inspectors", "王秀英、林存良"), ("Input.Confirmed", "林存良"), ("Input.Reason", "名字写错了"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    // As the form names them.
    private async Task<string[]> TiedAsync(Func<RectificationCase, Guid, Guid, CaseFact[]> facts, Func<County, Task>? beside = null)
    {
        var county = await County.CreateAsync(App);
        var (one, other) = (new Department(county.Code, "县水利局"), new Department(county.Code, "县林业局"));
        await App.WithDbAsync(db => { db.AddRange(one, other); return db.SaveChangesAsync(Ct); });
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            var applied = App.Today.AddDays(-9);
            c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(applied, StageEventKind.Applied, 0, default)]));
            return
            [
                new AcceptanceApplication(c, applied), .. facts(c, one.Id, other.Id),
                new ResponsibilityHolder(county.Campaign, DivisionCode.Parse(c.DivisionCode), County.Start, HolderPost.Secretary, "赵存良"),
            ];
        });
        await (beside?.Invoke(county) ?? Task.CompletedTask);
        var page = await new Form(
            await App.SignInAsNewAsync(Role.Dept, county.Code), $"/cases/{@case.Id}/records/inspection-openings/add").OpenAsync();
        var hint = Words(page.QuerySelector("#Input_Inspectors")!.ParentElement!);
        return hint[(hint.IndexOf("须回避：", StringComparison.Ordinal) + 4)..].Split('、').Select(n => n[..(n.IndexOf('）') + 1)]).ToArray();
    }
}
