using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>通过整顿方案: adopted on its own page, corrected here.</summary>
internal sealed class PlanAdoptions : RecordKind<PlanAdoption, PlanAdoptions.Typed>
{
    public const string Address = "plan-adoptions";

    public override string Name => Address;

    public override string Title => "通过方案";

    public override bool HasOwnPage => true;

    public override string DayLabel => "哪天通过的";

    public override Act Act => Act.AdoptPlan;

    public override string Home(Guid caseId) => Links.Plan(caseId);

    public override string? Now(RecordPlace place) => "方案里的措施跟着改到这一天；改措施，请到方案里修订";

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) => [];

    /// <summary>With all that it adopted; of a correction it alone.</summary>
    public override string Withdrawal(Guid caseId, Fact fact) =>
        fact.Id == fact.RecordId ? Links.PlanWithdrawal(caseId, fact.RecordId) : base.Withdrawal(caseId, fact);

    public override IEnumerable<CaseFact> WrittenWith(RecordPlace place, Fact fact) =>
        base.WrittenWith(place, fact).Concat(place.Facts.WrittenWith((PlanAdoption)fact));

    public override async Task<IReadOnlyList<Fact>> FollowAsync(AppDbContext db, Fact before, Fact? now, string reason, CancellationToken ct)
    {
        if (before.OccurredOn == now?.OccurredOn)
        {
            return [];
        }

        var plan = before.RecordId;
        List<Fact> written =
        [
            .. await db.Measures.Where(m => m.PlanRecordId == plan).ToListAsync(ct),
            .. await db.MeasureRevisions.Where(r => r.PlanRecordId == plan).ToListAsync(ct),
        ];
        return [.. await base.FollowAsync(db, before, now, reason, ct), .. before.Follow(now, written, reason)];
    }

    protected override Typed Read(PlanAdoption fact) => new();

    protected override PlanAdoption Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Redate((PlanAdoption)place.Corrected!, day, place.Facts);

    internal sealed record Typed : RecordInput;
}
