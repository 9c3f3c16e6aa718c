using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Support;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>帮扶承诺. What was given for it names it; nobody ticks it.</summary>
internal sealed class Commitments : RecordKind<Commitment, Commitments.Typed>
{
    public const string Address = "commitments";

    public override string Name => Address;

    public override string Title => "帮扶承诺";

    public override bool IsOneOfMany => true;

    public override string DayLabel => "哪天承诺的";

    public override string Home(Guid caseId) => Links.Situation(caseId);

    public override Act Act => Act.RecordSupport;

    /// <summary>Of a department that left nobody else can say that it is not kept any more.</summary>
    public override Act CorrectAct => Act.SettlePromises;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Choice(x => x.Kind, "哪一类", place.Campaign.TermsOf(TermKind.SupportKind)),
        LongText(x => x.Text, "承诺办什么", Commitment.TextMaxLength),
        MayBeBlank(Money(x => x.ValueYuan, "折合金额")),
        MayBeBlank(Date(x => x.DueOn, "哪天以前兑现")),
    ];

    public override string Ending => "这条承诺不再兑现";

    public override string EndingEffect =>
        $"更正为“{Ending}”以后，这条承诺不再算没有兑现的。原来的写法和原因留在历史里，写明是谁更正的。";

    public override string EndingHint(string unit) => "如：部门换了，新的部门另作承诺";

    public override IEnumerable<Refusal> AgainstCorrecting(RecordPlace place, Fact live) => ((Commitment)live).AgainstRewording(place.By);

    public override IEnumerable<Refusal> AgainstEnding(RecordPlace place, Fact fact) => ((Commitment)fact).AgainstEnding(place.By, place.Facts, place.Today);

    protected override Typed Read(Commitment fact) => new() { Kind = fact.Kind, Text = fact.Text, ValueYuan = fact.ValueYuan, DueOn = fact.DueOn };

    protected override Commitment Make(RecordPlace place, Typed input, DateOnly day) => place.Case.Promise(
        day, input.Kind!, input.Text!.Trim(), input.ValueYuan, input.DueOn,
        place.Corrected is Commitment promised ? promised.DepartmentId : SupportItems.WriterOn(place, day));

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place) =>
        rules.RuleFor(x => x.DueOn).Must((x, due) => !(due < x.DayAsOf(place.Today))).WithMessage("兑现的日子不能早于承诺的那天")
            .When(x => place.Corrected is not Commitment before || (before.DueOn, (DateOnly?)before.OccurredOn) != (x.DueOn, x.DayAsOf(place.Today)));

    internal sealed record Typed : RecordInput
    {
        public string? Kind { get; init; }

        public string? Text { get; init; }

        public long? ValueYuan { get; init; }

        public DateOnly? DueOn { get; init; }
    }
}
