using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>送书记.</summary>
internal sealed class PlanSubmissions : RecordKind<PlanSubmission, PlanSubmissions.Typed>
{
    public const string Address = "plan-submissions";

    public override string Name => Address;

    public override string Title => "方案送书记";

    public override string AddTitle => "方案送书记";

    public override string SaveLabel => "送书记";

    public override string DayLabel => "哪天送的";

    public override Act Act => Act.PreparePlan;

    public override string Ending => "退回起草";

    public override string EndingEffect => "退回后，方案回到起草的人手里，您的“今天”里不再有这件事。改好了可以再送。理由写在方案页的“经过”里，起草的人看得到。";

    public override string EndingHint(string unit) => "如：第 2 条没有写责任人；措施都删了，请重新起草";

    public override IEnumerable<Refusal> AgainstEnding(RecordPlace place, Fact fact) =>
        ((PlanSubmission)fact).AgainstSendingBack(place.Facts.WaitingPlan());

    public override string Home(Guid caseId) => Links.Plan(caseId);

    public override string? Now(RecordPlace place) => "送出后，是书记“今天”里的一件事；还差的可以先送，通过前补齐";

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) => [MayBeBlank(Text(x => x.Note, "附一句话", PlanSubmission.NoteMaxLength))];

    protected override Typed Read(PlanSubmission fact) => new() { Note = fact.Note };

    protected override PlanSubmission Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Submit(day, place.Facts.DraftOf(), place.Facts.WaitingPlan()?.OccurredOn, Said(input.Note), (PlanSubmission?)place.Corrected);

    internal sealed record Typed : RecordInput
    {
        public string? Note { get; init; }
    }
}
