using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>审阅方案: nothing against it.</summary>
internal sealed class PlanReviews : RecordKind<PlanReview, PlanReviews.Typed>
{
    public const string Address = "plan-reviews";

    public override string Name => Address;

    public override string Title => "审阅方案";

    public override string AddTitle => "看过方案，没有意见";

    public override string SaveLabel => "没有意见";

    public override string DayLabel => "哪天看的";

    public override Act Act => Act.ReturnPlan;

    public override Type AboutType => typeof(PlanAdoption);

    public override Guid? AboutOf(Fact fact) => ((PlanReview)fact).PlanRecordId;

    public override bool IsOnce => true;

    public override Fact? Taken(RecordPlace place, RecordInput input) => LastAbout(place);

    public override string Home(Guid caseId) => Links.Plan(caseId);

    public override string? Now(RecordPlace place) => place.About is PlanAdoption plan ? $"{plan.OccurredOn.ToSentence(place.Today)}通过的方案" : null;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) => [];

    protected override Typed Read(PlanReview fact) => new();

    protected override PlanReview Make(RecordPlace place, Typed input, DateOnly day)
    {
        var (plan, facts) = ((PlanAdoption)place.About!, place.Facts);
        var last = facts.OfType<PlanAdoption>().Chronological().Last();
        return place.Case.Review(plan, last, facts.ReturnOf(plan) is not null, day, (PlanReview?)place.Corrected);
    }

    internal sealed record Typed : RecordInput;
}
