using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Progress;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>A measure is done, or why it is not.</summary>
internal sealed class MeasureOutcomes : RecordKind<MeasureOutcome, MeasureOutcomes.Typed>
{
    internal enum End
    {
        Done = 1,
        NotDone = 2,
    }

    public const string Address = "measure-outcomes";

    public override string Name => Address;

    public override string Title => "措施办理结果";

    public override string AddTitle => "措施办得怎么样";

    public override string TitleOf(RecordPlace place) => ReadingOf(place).Text;

    public override Act Act => Act.KeepPlan;

    public override Type AboutType => typeof(Measure);

    public override Guid? AboutOf(Fact fact) => ((MeasureOutcome)fact).MeasureRecordId;

    public override bool IsOnce => true;

    // A reason why it was not done may be followed by another, or by its end.
    public override Fact? Taken(RecordPlace place, RecordInput input) =>
        place.Others.OfType<MeasureOutcome>().Where(o => o.MeasureRecordId == place.About?.RecordId && o.IsDone).Chronological().LastOrDefault();

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Chips<End>(x => x.Ended, "办得怎么样", e => e is End.Done ? "完成了" : "没有完成"),
        .. ProofsOf(place).Count == 0 ? [] : new[] { Proof(place) },
        LongText(x => x.Why, "为什么没有完成", MeasureOutcome.ReasonMaxLength)
            with { Optional = "没有完成才填", When = (nameof(Typed.Ended), nameof(End.NotDone)), Hint = "写了原因，可以申请验收，“今天”里不再列；到期没有完成，仍算逾期" },
    ];

    public override RecordInput Blank(RecordPlace place) => ProofsOf(place) is var proofs && (proofs.Find(p => p.RecordId == place.Proof)
        ?? (proofs.Count == 1 ? proofs[0] : null)) is { } proof
        ? new Typed { Key = Guid.CreateVersion7(), Ended = End.Done, Proof = proof.RecordId, When = EntryDay.Other, Day = proof.OccurredOn }
        : base.Blank(place);

    public override Entry EntryOf(RecordPlace place, RecordInput input) =>
        base.EntryOf(place, input) with { ProvenOn = ProofsOf(place).Find(p => p.RecordId == ((Typed)input).Proof)?.OccurredOn };

    public override string? Now(RecordPlace place) => place.About is Measure && ReadingOf(place) is var measure
        ? $"措施 · 责任人 {measure.ResponsiblePerson ?? RecordField.Unknown} · 期限 {measure.DueOn?.ToSentence(place.Today) ?? RecordField.Unknown}"
        : null;

    protected override Typed Read(MeasureOutcome fact) => new() { Ended = fact.IsDone ? End.Done : End.NotDone, Proof = fact.ProofRecordId, Why = fact.Reason };

    protected override MeasureOutcome Make(RecordPlace place, Typed input, DateOnly day)
    {
        var measure = (Measure)place.About!;
        var reading = ReadingOf(place);
        return input.Ended is End.Done
            ? place.Case.Finish(measure, reading, day, input.Proof, (MeasureOutcome?)place.Corrected)
            : place.Case.Explain(measure, reading, day, input.Why, (MeasureOutcome?)place.Corrected);
    }

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        rules.RuleFor(x => x.Why).NotEmpty().When(x => x.Ended is End.NotDone).WithMessage("请写为什么没有完成");
        rules.RuleFor(x => x.Why).Empty().When(x => x.Ended is End.Done).WithMessage("完成了就不用写原因，请清空，或者选“没有完成”");
        rules.RuleFor(x => x.Proof).Null().When(x => x.Ended is End.NotDone).WithMessage("没有完成就没有依据，请改回“请选”");
    }

    private static RecordField Proof(RecordPlace place) =>
        MayBeBlank(Choice(
            x => x.Proof, "用哪条记录作依据",
            ProofsOf(place).Select(p => (p.RecordId.ToString(), $"{p.OccurredOn.ToSentence(place.Today)} {p.Text}")))) with
        {
            When = (nameof(Typed.Ended), nameof(End.Done)),
            Hint = "完成那天就是记录的那天时，不用写补记原因",
        };

    private static MeasureReading ReadingOf(RecordPlace place) =>
        place.Facts.EveryMeasureOn(place.Today).Single(m => m.RecordId == place.About!.RecordId);

    // The entries that name the measure, the latest first.
    private static List<ProgressEntry> ProofsOf(RecordPlace place) =>
        [.. place.Facts.OfType<ProgressEntry>().Where(e => e.MeasureRecordId == place.About?.RecordId).LatestFirst()];

    internal sealed record Typed : RecordInput
    {
        public End? Ended { get; init; }

        public Guid? Proof { get; init; }

        public string? Why { get; init; }
    }
}
