using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>问题办理情况.</summary>
internal sealed class ProblemStatusChanges : RecordKind<ProblemStatusChange, ProblemStatusChanges.Typed>
{
    public const string Address = "problem-status-changes";

    public override string Name => Address;

    public override string Title => "问题办理情况";

    public override Act Act => Act.KeepPlan;

    public override Type AboutType => typeof(Problem);

    public override string TitleOf(RecordPlace place) => ((Problem)place.About!).Description;

    public override Guid? AboutOf(Fact fact) => ((ProblemStatusChange)fact).ProblemRecordId;

    public override string? Now(RecordPlace place)
    {
        var problem = (Problem)place.About!;
        var due = problem.DueOn?.ToSentence(place.Today) ?? RecordField.Unknown;
        return $"问题 · {problem.Category} · 责任人 {problem.ResponsiblePerson ?? RecordField.Unknown} · 期限 {due}";
    }

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) => [
        Chips<ProblemStatus>(x => x.Status, "到了哪一步", ProblemStatusWords.ToText),
        Chips<Majority>(x => x.Majority, "群众评议", m => m is Majority.Unknown ? "没有评议" : m.ToText()) with { Hint = "评议过、多数群众满意，才能记“已解决”" },
    ];

    protected override Typed Read(ProblemStatusChange fact) => new() { Status = fact.Status, Majority = fact.Majority };

    protected override ProblemStatusChange Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.BringTo((Problem)place.About!, day, input.Status!.Value, input.Majority!.Value, (ProblemStatusChange?)place.Corrected);

    internal sealed record Typed : RecordInput
    {
        public ProblemStatus? Status { get; init; }

        public Majority? Majority { get; init; }
    }
}
