using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
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
