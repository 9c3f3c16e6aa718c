using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>延长巩固期: the head decides that a passed village is watched longer before it is verified.</summary>
internal sealed class ConsolidationExtensions : RecordKind<ConsolidationExtension, ConsolidationExtensions.Typed>
{
    public const string Address = "consolidation-extensions";

    public override string Name => Address;

    public override string Title => "延长巩固期";

    public override string AddTitle => Title;

    public override string DayLabel => "哪天决定的";

    public override Act Act => Act.GiveVerdict;

    public override (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance(RecordPlace place) => Hindered(place, place.Case.AgainstExtendingAtAll());

    public override string? Now(RecordPlace place) => PassedOn(place) is { } passed
        ? $"{passed.ToSentence(place.Today)}验收合格，巩固期到{End(place, passed).ToFull()}，那天起可以认定转化升级"
        : null;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Date(x => x.Until, "延长到哪天") with
        {
            Hint = "要晚于现在的巩固期" + (LastDay(place) is { } last ? $"，最晚到{last.ToFull()}" : "") + "；那天起才能认定转化升级",
        },
        LongText(x => x.Why, "为什么延长", ConsolidationExtension.ReasonMaxLength),
        MayBeBlank(Text(x => x.Document, "文号", ConsolidationExtension.DocumentMaxLength)) with { Hint = "依据的文件或会议纪要" },
    ];

    protected override Typed Read(ConsolidationExtension fact) => new() { Until = fact.Until, Why = fact.Reason, Document = fact.Document };

    protected override ConsolidationExtension Make(RecordPlace place, Typed input, DateOnly day) => place.Case.Extend(
        day, input.Until!.Value, (input.Why!.Trim(), Said(input.Document)), place.Facts.OfType<ConsolidationExtension>(), PassedOn(place),
        place.Campaign.Thresholds.ConsolidationMonths, (ConsolidationExtension?)place.Corrected);

    private static DateOnly? LastDay(RecordPlace place) =>
        ConsolidationSteps.LastDayOf(PassedOn(place), place.Campaign.Thresholds.ConsolidationMonths);

    private static DateOnly? PassedOn(RecordPlace place) => AcceptanceReading.Of(AcceptanceEvents.Of(place.Facts)).PassedOn;

    private static DateOnly End(RecordPlace place, DateOnly passedOn) =>
        ConsolidationSteps.EndOf(passedOn, place.Campaign.Thresholds.ConsolidationMonths, place.Facts.ExtendedUntil(passedOn))!.Value;

    internal sealed record Typed : RecordInput
    {
        public DateOnly? Until { get; init; }

        public string? Why { get; init; }

        public string? Document { get; init; }
    }
}
