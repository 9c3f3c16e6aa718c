using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Demo;

/// <summary>
/// What the ledger of 2003 does not have, so that nothing opens empty: two villages that applied again with what their townships gave them, one that
/// waits for an inspection and one whose sheets are filled in and settled. Points and votes are made up; no figure that the county reported changes.
/// </summary>
internal sealed class DemoInspection(AppDbContext db, Campaign campaign)
{
    /// <summary>解庄村.</summary>
    public const string Waiting = "370830106211";

    /// <summary>莲花湖村.</summary>
    public const string Inspected = "370830002211";

    /// <summary>Who inspects; each has an account.</summary>
    public const string First = "孙立新";

    /// <inheritdoc cref="First"/>
    public const string Second = "王海涛";

    private static readonly DateOnly WaitingSince = new(2003, 10, 24);
    private static readonly DateOnly AppliedOn = new(2003, 10, 27);
    private static readonly DateOnly InspectedOn = new(2003, 10, 31);

    // In the order of the items: what each of the two gave, what they settled, and why. Null does not apply.
    private static readonly (int? First, int? Second, int? Settled, string? Note)[] Marks =
    [
        (7, 7, null, null), (6, 5, 6, "另一人电话核实在任"), (4, 4, null, null), (5, 5, null, null),
        (3, 2, 2, "8月的会议记录没有补，按缺的扣"), (4, 4, null, null), (4, 4, null, null), (1, 1, null, null),
        (8, 8, null, null), (5, 5, null, null), (null, null, null, "没有暂不能解决的问题"), (4, 4, null, null),
        (3, 3, null, null), (3, 3, null, null), (2, 2, null, null), (1, 1, null, null),
        (3, 2, 3, "桌椅当天到齐"), (2, 2, null, null), (2, 2, null, null), (2, 1, 2, "当天清完"),
        (2, 2, null, null), (3, 3, null, null), (1, 1, null, null), (2, 2, null, null),
    ];

    // In the order of the items: what each of the two townships gave itself.
    private static readonly int[] WaitingSelf = [8, 2, 4, 5, 3, 4, 4, 1, 7, 5, 2, 4, 3, 3, 2, 1, 3, 2, 2, 2, 1, 2, 0, 1];
    private static readonly int[] InspectedSelf = [8, 6, 4, 5, 3, 4, 4, 1, 8, 5, 0, 4, 3, 3, 2, 1, 3, 2, 2, 1, 1, 2, 0, 1];

    public async Task WriteAsync(CancellationToken ct)
    {
        await ApplyAsync(Waiting, WaitingSince, WaitingSelf, ct);
        var @case = await ApplyAsync(Inspected, AppliedOn, InspectedSelf, ct);
        var opening = @case.OpenInspection(InspectedOn, [new(First, null), new(Second, null)], campaign.Thresholds, AppliedOn);
        db.Add(opening);
        // What is settled is settled after the sheets.
        db.AddRange(campaign.StandardOn(AppliedOn).Items.SelectMany((item, i) => Sheets(@case, opening, item, Marks[i])));
        await db.SaveChangesAsync(ct);
        db.AddRange(campaign.StandardOn(AppliedOn).Items.SelectMany((item, i) => Settled(@case, opening, item, Marks[i])));
        db.Add(@case.CountVote(InspectedOn, opening, opening, new(20, 4)
        {
            Representatives = 23,
            Present = 21,
            Collected = 20,
            NotSatisfiedWithAbility = 3,
            NotSatisfiedWithConduct = 4,
            NotSatisfiedWithIntegrity = 2,
            NotSatisfiedWithResults = 5,
            Satisfied = 15,
            SatisfiedWithAbility = 17,
            SatisfiedWithConduct = 15,
            SatisfiedWithIntegrity = 18,
            SatisfiedWithResults = 14,
        }));
        db.Add(@case.CountHouseholds(InspectedOn, opening, opening, 30, 25, "议事没有公示（3户），路灯不亮（2户）", 4));
        await db.SaveChangesAsync(ct);
    }

    private static IEnumerable<ItemScore> Sheets(
        RectificationCase @case, InspectionOpening opening, AcceptanceCriterion item, (int? First, int? Second, int? Settled, string? Note) given) =>
        new[] { (Name: First, Score: given.First), (Name: Second, Score: given.Second) }.Select(m => @case.Mark(
            InspectedOn, opening, opening, item, new(m.Name, item.Text, m.Score, m.Score is null ? given.Note : null, null)));

    private static IEnumerable<ItemScore> Settled(
        RectificationCase @case, InspectionOpening opening, AcceptanceCriterion item, (int? First, int? Second, int? Settled, string? Note) given) =>
        given.Settled is { } settled ? [@case.Mark(InspectedOn, opening, opening, item, new(null, item.Text, settled, null, given.Note))] : [];

    private async Task<RectificationCase> ApplyAsync(string village, DateOnly on, int[] self, CancellationToken ct)
    {
        var @case = await db.Cases.SingleAsync(c => c.CampaignId == campaign.Id && c.DivisionCode == village, ct);
        var facts = await db.Set<CaseFact>().Where(f => f.CaseId == @case.Id).ToListAsync(ct);
        db.Add(@case.TellApplied(on, facts));
        db.AddRange(campaign.StandardOn(on).Items.Select((item, i) => @case.Assess(on, item, item.Text, self[i], null)));
        return @case;
    }
}
