using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Progress;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>问题办理情况.</summary>
internal sealed class ProblemStatusChanges : RecordKind<ProblemStatusChange, ProblemStatusChanges.Typed>
{
    public const string Address = "problem-status-changes";

    public override string Name => Address;

    public override string Title => RecordWords.ProblemStatus;

    public override Act Act => Act.KeepPlan;

    public override Type AboutType => typeof(Problem);

    public override string TitleOf(RecordPlace place) => ((Problem)place.About!).Description;

    public override Guid? AboutOf(Fact fact) => ((ProblemStatusChange)fact).ProblemRecordId;

    public override bool IsOnce => true;

    // What is solved is not solved once more with another day: what was written of it is corrected, or it is reopened.
    public override Fact? Taken(RecordPlace place, RecordInput input) =>
        ((Typed)input).Status is ProblemStatus.Resolved && LastAbout(place) is { Status: ProblemStatus.Resolved } solved ? solved : null;

    public override string? Now(RecordPlace place)
    {
        var problem = place.ProblemOn(place.Today);
        var due = problem.DueOn?.ToSentence(place.Today) ?? RecordField.Unknown;
        return $"问题 · {problem.Category} · 责任人 {problem.ResponsiblePerson ?? RecordField.Unknown} · 期限 {due}";
    }

    public override string? FieldOf(Refusal refusal) => refusal switch
    {
        ProblemRefusal { Rule: ProblemRule.EndNeedsMajority } => nameof(Typed.Asked),
        ProblemRefusal { Rule: ProblemRule.NotSatisfiedIsReopened or ProblemRule.ReopensNothing or ProblemRule.OpensAgainOnlyAnew } => nameof(Typed.Status),
        ProblemRefusal { Rule: ProblemRule.PostedBeforeFound } => nameof(Typed.PostedOn),
        ProblemRefusal { Rule: ProblemRule.DayIsOver or ProblemRule.ReopenedNeedsDueDate } => nameof(Typed.DueOn),
        _ => null,
    };

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Chips<ProblemStatus>(x => x.Status, "到了哪一步", ProblemStatusWords.ToText),
        .. ProofsOf(place) is { Count: > 0 } proofs
            ? new[]
            {
                MayBeBlank(Choice(
                    x => x.Proof, "用哪条记录作依据", proofs.Select(p => (p.RecordId.ToString(), $"{p.OccurredOn.ToSentence(place.Today)} {p.Text}")))) with
                {
                    Hint = "办完那天就是记录的那天时，不用写补记原因",
                },
            }
            : [],
        MayBeBlank(Number(x => x.Asked, "群众评议：问了几人", "人")) with
        {
            Most = MostPersons, Optional = "没有评议不填；记缓解、已解决要填", Hint = "满意的超过问到的一半，才能记“缓解”“已解决”；以前评议过的不算这一次的",
        },
        MayBeBlank(Number(x => x.Satisfied, "满意的", "人")) with { GoesWith = nameof(Typed.Asked), Most = MostPersons, Optional = "没有评议不填" },
        MayBeBlank(Number(x => x.NotSatisfied, "不满意的", "人")) with { GoesWith = nameof(Typed.Satisfied), Most = MostPersons },
        MayBeBlank(Date(x => x.DueOn, "新的期限")) with
        {
            When = (nameof(Typed.Status), nameof(ProblemStatus.Reopened)), Optional = "重新办理要填", Hint = "群众不满意的重新办理，直到满意为止；只是要宽限的，登记延期",
        },
        MayBeBlank(Date(x => x.PostedOn, "张榜公布的日子")) with
        {
            When = (nameof(Typed.Status), nameof(ProblemStatus.Resolved)), Optional = "已解决的填，没有张榜不填", Hint = "销号凭这三样：办理记录、群众评议、张榜公布",
        },
    ];

    public override RecordInput Blank(RecordPlace place) => ProofsOf(place).Find(p => p.RecordId == place.Proof) is { } proof
        ? new Typed { Key = Guid.CreateVersion7(), Status = ProblemStatus.Resolved, Proof = proof.RecordId, When = EntryDay.Other, Day = proof.OccurredOn }
        : new Typed
        {
            Key = Guid.CreateVersion7(),
            Status = place.ProblemOn(place.Today).Status is ProblemStatus.Resolved ? ProblemStatus.Reopened : ProblemStatus.Resolved,
        };

    public override Entry EntryOf(RecordPlace place, RecordInput input) =>
        base.EntryOf(place, input) with { ProvenOn = ProofsOf(place).Find(p => p.RecordId == ((Typed)input).Proof)?.OccurredOn };

    protected override Typed Read(ProblemStatusChange fact) => new()
    {
        Status = fact.Status,
        Asked = fact.Asked,
        Satisfied = fact.Satisfied,
        NotSatisfied = fact.NotSatisfied,
        DueOn = fact.DueOn,
        PostedOn = fact.PostedOn,
        Proof = fact.ProofRecordId,
    };

    protected override ProblemStatusChange Make(RecordPlace place, Typed input, DateOnly day)
    {
        Appraisal? appraisal = input is { Asked: { } asked, Satisfied: { } satisfied } ? new(asked, satisfied, input.NotSatisfied) : null;
        // A ledger knows the majority without numbers. Numbers that are taken out take it along, and an earlier appraisal was of an earlier step.
        var known = place.Corrected is ProblemStatusChange { Asked: null } corrected ? corrected.Majority : Majority.Unknown;
        ProblemStep step = new(input.Status!.Value, appraisal?.Majority ?? known)
        {
            Appraisal = appraisal,
            DueOn = input.Status is ProblemStatus.Reopened ? input.DueOn : null,
            PostedOn = input.Status is ProblemStatus.Resolved ? input.PostedOn : null,
            ProofRecordId = input.Proof,
        };
        return place.Case.BringTo((Problem)place.About!, place.ProblemOn(day).Status, day, step, (ProblemStatusChange?)place.Corrected);
    }

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        rules.RuleFor(x => x.DueOn).NotNull()
            .When(x => x.Status is ProblemStatus.Reopened && place.Corrected is not ProblemStatusChange { Status: ProblemStatus.Reopened, DueOn: null })
            .WithMessage("重新办理的请填新的期限");
        rules.RuleFor(x => x.DueOn).Must(due => !place.IsPastDeadline(due, (place.Corrected as ProblemStatusChange)?.DueOn)).WithMessage(place.DeadlineSays);
        rules.RuleFor(x => x.PostedOn).Must(p => p is null || p <= place.Today).WithMessage("张榜公布的日子不能晚于今天");
        rules.RuleFor(x => x.Asked).Must((x, asked) => asked is null == (x.Satisfied is null && x.NotSatisfied is null))
            .WithMessage("评议的人数要一起填：问了几人，满意几人，不满意几人");
        rules.RuleFor(x => x.Asked).GreaterThan(0).WithMessage("问到的至少 1 人；没有评议，这几栏都不填");
        rules.RuleFor(x => x.Satisfied).NotNull().When(x => x.Asked is not null).WithMessage("请填满意的有几人，没有就填 0");
        rules.RuleFor(x => x.NotSatisfied).Must((x, not) => (long)(x.Satisfied ?? 0) + (not ?? 0) <= x.Asked).When(x => x.Asked is not null)
            .WithMessage("满意和不满意的加起来不能多于问到的人数");
    }

    // Of one village in one appraisal.
    private const int MostPersons = 9999;

    // The entries that name the problem, the latest first.
    private static List<ProgressEntry> ProofsOf(RecordPlace place) =>
        [.. place.Facts.OfType<ProgressEntry>().Where(e => e.ProblemRecordId == place.About?.RecordId).LatestFirst()];

    internal sealed record Typed : RecordInput
    {
        public ProblemStatus? Status { get; init; }

        public int? Asked { get; init; }

        public int? Satisfied { get; init; }

        public int? NotSatisfied { get; init; }

        public DateOnly? DueOn { get; init; }

        public DateOnly? PostedOn { get; init; }

        public Guid? Proof { get; init; }
    }
}
