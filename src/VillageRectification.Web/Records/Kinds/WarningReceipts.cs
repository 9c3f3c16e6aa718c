using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>预警卡签收: the township says who took the card over, and when.</summary>
internal sealed class WarningReceipts : RecordKind<WarningReceipt, WarningReceipts.Typed>
{
    public const string Address = "warning-receipts";

    public override string Name => Address;

    public override string Title => "预警卡签收";

    public override string AddTitle => "签收预警卡";

    public override string SaveLabel => "签收";

    public override string DayLabel => "哪天签收的";

    public override Act Act => Act.KeepVillage;

    public override Type AboutType => typeof(ConsolidationWarning);

    public override Guid? AboutOf(Fact fact) => ((WarningReceipt)fact).WarningRecordId;

    public override bool IsOnce => true;

    public override Fact? Taken(RecordPlace place, RecordInput input) => LastAbout(place);

    public override string? Now(RecordPlace place) => place.About is ConsolidationWarning card
        ? $"{card.OccurredOn.ToSentence(place.Today)}发的预警卡{WarningText.Number(card)}，期限{card.DueOn.ToSentence(place.Today)}" : null;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) => [Person(x => x.Signer, "签收人", WarningReceipt.SignerMaxLength)];

    // Who is signed in, where the account is somebody's.
    public override RecordInput Blank(RecordPlace place) => (Typed)base.Blank(place) with { Signer = place.By.PersonName };

    protected override Typed Read(WarningReceipt fact) => new() { Signer = fact.Signer };

    protected override WarningReceipt Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Sign(day, (ConsolidationWarning)place.About!, input.Signer!);

    internal sealed record Typed : RecordInput
    {
        public string? Signer { get; init; }
    }
}
