using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>退回方案.</summary>
internal sealed class PlanReturns : RecordKind<PlanReturn, PlanReturns.Typed>
{
    public const string Address = "plan-returns";

    public override string Name => Address;

    public override string Title => "退回方案";

    public override string AddTitle => "退回方案";

    public override string SaveLabel => "退回方案";

    public override Act Act => Act.ReturnPlan;

    public override Type AboutType => typeof(PlanAdoption);

    public override Guid? AboutOf(Fact fact) => ((PlanReturn)fact).PlanRecordId;

    public override bool IsOnce => true;

    public override Fact? Taken(RecordPlace place, RecordInput input) => LastAbout(place);

    public override string Home(Guid caseId) => Links.Plan(caseId);

    public override string? Now(RecordPlace place) => place.About is PlanAdoption plan
        ? $"{plan.OccurredOn.ToSentence(place.Today)}通过，{plan.ReturnableUntil(place.Campaign.Thresholds.PlanReturnDays).ToSentence(place.Today)}以前可以退回"
        : null;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
        [LongText(x => x.Why, "退回的理由", PlanReturn.ReasonMaxLength) with { Hint = "乡镇和工作组都能看到，写清要改哪一条" }];

    protected override Typed Read(PlanReturn fact) => new() { Why = fact.Reason };

    protected override PlanReturn Make(RecordPlace place, Typed input, DateOnly day)
    {
        var (plan, facts) = ((PlanAdoption)place.About!, place.Facts);
        var last = facts.OfType<PlanAdoption>().Chronological().Last();
        return place.Case.Return(plan, last, facts.ReturnOf(plan) is not null, day, input.Why?.Trim(), place.Campaign.Thresholds, (PlanReturn?)place.Corrected);
    }

    internal sealed record Typed : RecordInput
    {
        public string? Why { get; init; }
    }
}
