using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Supervision;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>督查暗访 of the county. What it found wrong is written down at it.</summary>
internal sealed class SupervisionVisits : RecordKind<SupervisionVisit, SupervisionVisits.Typed>
{
    public const string Address = "supervision-visits";

    public override string Name => Address;

    public override string Title => RecordWords.Visit;

    public override bool IsOneOfMany => true;

    public override Act Act => Act.Supervise;

    public override string DayLabel => "哪天去的";

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Chips<VisitNotice>(x => x.Notice, "怎么去的", VisitNoticeWords.ToText),
        MayBeBlank(Chips<AtPost>(x => x.AtPost, "谁在岗", AtPostWords.ToText)) with { Hint = "没有查在岗的不选。发现的问题，保存后在这条记录里登记" },
    ];

    /// <summary>What it found was found on its day.</summary>
    protected override IEnumerable<CaseFact> OfItsDay(RecordPlace place, Fact fact) =>
        place.Facts.OfType<Finding>().Where(f => f.VisitRecordId == fact.RecordId);

    public override async Task<IReadOnlyList<Fact>> FollowAsync(AppDbContext db, Fact before, Fact? now, string reason, CancellationToken ct) =>
    [
        .. await base.FollowAsync(db, before, now, reason, ct),
        .. now is null || before.OccurredOn == now.OccurredOn
            ? [] : before.Follow(now, await db.Findings.Where(f => f.VisitRecordId == before.RecordId).ToListAsync(ct), reason),
    ];

    protected override Typed Read(SupervisionVisit fact) => new() { Notice = fact.Notice, AtPost = fact.AtPost };

    protected override SupervisionVisit Make(RecordPlace place, Typed input, DateOnly day) => place.Case.Visit(day, input.Notice!.Value, input.AtPost);

    internal sealed record Typed : RecordInput
    {
        public VisitNotice? Notice { get; init; }

        public AtPost? AtPost { get; init; }
    }
}
