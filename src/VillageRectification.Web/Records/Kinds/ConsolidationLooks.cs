using FluentValidation;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>巩固期查看: once a month it is looked at whether a passed village stands.</summary>
internal sealed class ConsolidationLooks : RecordKind<ConsolidationLook, ConsolidationLooks.Typed>
{
    private const int MostObservers = 999;

    public const string Address = "consolidation-looks";

    public override string Name => Address;

    public override string Title => "巩固期查看";

    public override string DayLabel => "哪天看的";

    public override Act Act => Act.LookAfter;

    public override (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance(RecordPlace place) => Hindered(place, place.Case.AgainstWatching());

    public override string? Now(RecordPlace place) => AcceptanceReading.Of(AcceptanceEvents.Of(place.Facts)).PassedOn is { } passed
        ? $"{passed.ToSentence(place.Today)}验收合格"
        : null;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Chips<LookResult>(x => x.Result, "看下来怎么样", LookResultWords.ToText),
        MayBeBlank(LongText(x => x.Text, "看到的情况", ConsolidationLook.TextMaxLength)) with { Optional = "有苗头的要填", GoesWith = nameof(Typed.Result) },
        MayBeBlank(Number(x => x.Observers, "群众观察员", "人")) with { Most = MostObservers, Hint = "只记人数，不记姓名" },
    ];

    protected override Typed Read(ConsolidationLook fact) => new() { Result = fact.Result, Text = fact.Text, Observers = fact.Observers };

    protected override ConsolidationLook Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Look(day, input.Result!.Value, input.Observers, Said(input.Text), (ConsolidationLook?)place.Corrected,
            place.Facts.OfType<ConsolidationLook>());

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place) =>
        rules.RuleFor(x => x.Text).NotEmpty().When(x => x.Result is LookResult.Signs).WithMessage("有苗头的请写看到的情况");

    internal sealed record Typed : RecordInput
    {
        public LookResult? Result { get; init; }

        public string? Text { get; init; }

        public int? Observers { get; init; }
    }
}
