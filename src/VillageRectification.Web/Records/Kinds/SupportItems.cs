using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Support;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>帮扶实事.</summary>
internal sealed class SupportItems : RecordKind<SupportItem, SupportItems.Typed>
{
    public const string Address = "support-items";

    public override string Name => Address;

    public override string Title => "帮扶实事";

    public override Act Act => Act.RecordSupport;

    /// <summary>The promise that is kept by it.</summary>
    public override Type AboutType => typeof(Commitment);

    public override bool MayStandAlone => true;

    public override bool IsOffered(RecordPlace place) => base.IsOffered(place) && !place.Facts.AgainstKeeping(place.About!.RecordId).Any();

    public override Guid? AboutOf(Fact fact) => ((SupportItem)fact).CommitmentRecordId;

    public override string? Now(RecordPlace place) => place.About is Commitment promise
        ? $"{promise.OccurredOn.ToSentence(place.Today)}承诺：{promise.Text}" + (promise.DueOn is { } due ? $"，{due.ToSentence(place.Today)}以前" : "")
        : null;

    public override FlashLink? Otherwise(RecordPlace place, string? from) => place.About is Commitment promise
        ? new("兑现不了，写原因", Links.RecordWithdrawal(place.Case.Id, Commitments.Address, promise.RecordId, from)) : null;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) => [
        Choice(x => x.Kind, "哪一类", place.Campaign.TermsOf(TermKind.SupportKind)),
        LongText(x => x.Text, "办了什么实事", SupportItem.TextMaxLength),
        MayBeBlank(Money(x => x.ValueYuan, "折合金额")) with
        {
            Hint = place.About is Commitment { ValueYuan: { } promised } ? $"承诺的是 {promised.ToMoney()}，按实际给的填" : null,
        },
        MayBeBlank(Chips<SupportOrigin>(x => x.Origin, "自筹还是协调", SupportOriginWords.ToText)),
        MayBeBlank(Number(x => x.Households, "走访了几户", "户")) with { Most = MostHouseholds },
        .. PromisesOf(place) is { Length: > 0 } promises
            ? new[] { MayBeBlank(Choice(x => x.Delivers, "兑现哪条承诺", promises.Select(p => (p.RecordId.ToString(), p.Text)))), KeptField }
            : [],
    ];

    /// <summary>Whether anything of the promise is owed after it.</summary>
    public static RecordField KeptField { get; } = Chips<PromiseKept>(x => x.Kept, "承诺兑现到哪一步", PromiseKeptWords.ToText) with
    {
        Optional = "兑现承诺才选",
        GoesWith = nameof(Typed.Delivers),
    };

    // As it was promised: nothing is asked twice. What it was really worth nobody has said yet.
    public override RecordInput Blank(RecordPlace place) => place.About is Commitment promise
        ? Read(place.Case.Support(place.Today, promise.Kind, promise.Text, null, promise.DepartmentId, promise.RecordId)) with
        {
            Key = Guid.CreateVersion7(),
        }
        : base.Blank(place);

    protected override Typed Read(SupportItem fact) => new()
    {
        Kind = fact.Kind,
        Text = fact.Text,
        ValueYuan = fact.ValueYuan,
        Origin = fact.Origin,
        Households = fact.Households,
        Delivers = fact.CommitmentRecordId,
        Kept = fact.Kept,
    };

    protected override SupportItem Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Support(
            day, input.Kind!, input.Text!.Trim(), input.ValueYuan, DepartmentOf(place, day), input.Delivers,
            (place.Corrected as SupportItem)?.ProgressRecordId, input.Origin, input.Households, input.Kept);

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        rules.RuleFor(x => x.Kept).NotNull()
            .When(x => x.Delivers is not null && (place.Corrected as SupportItem)?.CommitmentRecordId != x.Delivers)
            .WithMessage("请选承诺兑现到哪一步");
        rules.RuleFor(x => x.Delivers).Custom((promise, context) =>
        {
            foreach (var refusal in promise is { } id && id != (place.Corrected as SupportItem)?.CommitmentRecordId ? place.Others.AgainstKeeping(id) : [])
            {
                context.AddFailure(refusal.ToText());
            }
        });
        rules.RuleFor(x => x.Kept).Null().When(x => x.Delivers is null).WithMessage("没有选兑现哪条承诺，这里不用选");
    }

    // Who gave it stays.
    private static Guid? DepartmentOf(RecordPlace place, DateOnly day) => place.Corrected is SupportItem given ? given.DepartmentId : WriterOn(place, day);

    // Of one village in one visit.
    private const int MostHouseholds = 9999;

    // The latest first.
    private static Commitment[] PromisesOf(RecordPlace place) => [.. place.Facts.OfType<Commitment>().LatestFirst()];

    /// <summary>The writer's own department; of who has none the one that the village was tied to on the day, or null.</summary>
    public static Guid? WriterOn(RecordPlace place, DateOnly day) =>
        place.By.DepartmentId ?? place.Facts.TieOn(LiaisonPart.Department, day)?.DepartmentId;

    internal sealed record Typed : RecordInput
    {
        public string? Kind { get; init; }

        public string? Text { get; init; }

        public long? ValueYuan { get; init; }

        public SupportOrigin? Origin { get; init; }

        public int? Households { get; init; }

        public Guid? Delivers { get; init; }

        public PromiseKept? Kept { get; init; }
    }
}
