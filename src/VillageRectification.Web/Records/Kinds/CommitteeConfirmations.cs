using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>没有变化，确认: nothing but the day.</summary>
internal sealed class CommitteeConfirmations : RecordKind<CommitteeConfirmation, CommitteeConfirmations.Typed>
{
    public const string Address = "committee-confirmations";

    public override string Name => Address;

    public override string Title => "两委状态确认";

    public override string AddTitle => RecordWords.Confirming;

    public override string SaveLabel => "没有变化，确认";

    public override Act Act => Act.KeepVillage;

    public override bool IsOnce => true;

    // Confirmed once a day, whoever does it.
    public override Fact? Taken(RecordPlace place, RecordInput input) =>
        place.Others.OfType<CommitteeConfirmation>().FirstOrDefault(c => c.OccurredOn == input.DayAsOf(place.Today));

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) => [];

    public override string? Now(RecordPlace place) => place.NowText();

    public override (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance(RecordPlace place) =>
        place.Case.AgainstConfirming(StateOf(place, Committee.Branch), StateOf(place, Committee.VillageCommittee)).FirstOrDefault() is not CaseRefusal
        { Rule: CaseRule.CommitteesUnknown } refusal
        ? base.Hindrance(place)
        : (refusal.ToText(),
        [
            place.Facts.OfType<Baseline>().Chronological().LastOrDefault() is { } baseline
                ? new("补填整顿前基本情况", Links.RecordCorrection(place.Case.Id, Baselines.Address, baseline.RecordId))
                : new(RecordWords.Registering, Links.NewRecord(place.Case.Id, Baselines.Address)),
            new("登记班子调整", Links.NewRecord(place.Case.Id, CommitteeChanges.Address)),
        ]);

    protected override Typed Read(CommitteeConfirmation fact) => new();

    protected override CommitteeConfirmation Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.ConfirmCommittees(day, StateOf(place, Committee.Branch), StateOf(place, Committee.VillageCommittee));

    private static CommitteeState? StateOf(RecordPlace place, Committee committee) => place.Facts.CommitteeOn(committee).State;

    internal sealed record Typed : RecordInput;
}
