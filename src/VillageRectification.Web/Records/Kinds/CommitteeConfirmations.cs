using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>没有变化，确认: nothing but the day.</summary>
internal sealed class CommitteeConfirmations : RecordKind<CommitteeConfirmation, CommitteeConfirmations.Typed>
{
    public const string Address = "committee-confirmations";

    public override string Name => Address;

    public override string Title => "两委状态确认";

    public override string AddTitle => "确认两委状态没有变化";

    public override string SaveLabel => "没有变化，确认";

    public override Act Act => Act.KeepVillage;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) => [];

    public override string? Now(RecordPlace place) => place.NowText();

    protected override Typed Read(CommitteeConfirmation fact) => new();

    protected override CommitteeConfirmation Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.ConfirmCommittees(day, place.Facts.CommitteeOn(Committee.Branch).State, place.Facts.CommitteeOn(Committee.VillageCommittee).State);

    internal sealed record Typed : RecordInput;
}
