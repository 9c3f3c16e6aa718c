using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>挂牌、摘牌: a plate is hung at a village, or taken down.</summary>
internal sealed class Plates : RecordKind<PlateChange, Plates.Typed>
{
    public const string Address = "plates";

    public override string Name => Address;

    public override string Title => "挂牌、摘牌";

    public override string AddTitle => "登记挂牌、摘牌";

    public override Act Act => Act.HangPlates;

    public override string? Now(RecordPlace place) => place.Facts.PlateOn(place.Today) is { } last
        ? $"{last.OccurredOn.ToSentence(place.Today)}{last.Kind.ToText()}"
        : "没有登记过挂牌";

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Chips<PlateChangeKind>(x => x.Kind, "挂牌还是摘牌", PlateChangeKindWords.ToText),
        MayBeBlank(Text(x => x.Plate, "牌子上写什么", PlateChange.PlateMaxLength)),
        MayBeBlank(LongText(x => x.Text, "依据、说明", PlateChange.TextMaxLength)) with { Hint = "如会议决定、文件号" },
    ];

    protected override Typed Read(PlateChange fact) => new() { Kind = fact.Kind, Plate = fact.Plate, Text = fact.Text };

    protected override PlateChange Make(RecordPlace place, Typed input, DateOnly day) => place.Case.ChangePlate(
        day, input.Kind!.Value, (Said(input.Plate), Said(input.Text)), place.Facts.OfType<PlateChange>(),
        place.Facts.ListedOn(), (PlateChange?)place.Corrected);

    internal sealed record Typed : RecordInput
    {
        public PlateChangeKind? Kind { get; init; }

        public string? Plate { get; init; }

        public string? Text { get; init; }
    }
}
