using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Screening;

/// <summary>What a township found as it checked a village, and what it comes to. There is one of a village at a time.</summary>
public sealed class VillageFinding : Fact
{
    public const int VillageMaxLength = DivisionName.MaxLength;
    public const int NumbersMaxLength = 200;
    public const int ReasonMaxLength = 300;
    public const int PairedWithMaxLength = Divisions.DivisionCode.Length;

    private VillageFinding()
    {
    }

    internal VillageFinding(Campaign campaign, ListedDivision village, DateOnly on, FindingDraft draft, JointFinding? seen)
        : base(village.Code.Value, on)
    {
        CampaignId = campaign.Id;
        Village = village.Name;
        Numbers = HeldSituations.Write(draft.Held);
        Conclusion = draft.Conclusion;
        Reason = draft.Conclusion is ScreeningConclusion.NotListed ? draft.Reason!.Trim() : null;
        PairedWith = draft.Conclusion is ScreeningConclusion.Listed ? draft.PairedWith : null;
        ConcludedOver = seen?.Id;
    }

    public Guid CampaignId { get; private init; }

    /// <summary>As it was called then.</summary>
    public string Village { get; private init; } = null!;

    /// <summary>Of the situations that hold, with a comma between; null when none does.</summary>
    public string? Numbers { get; private init; }

    public ScreeningConclusion Conclusion { get; private init; }

    /// <summary>Why a village of which something holds is not listed; null of others.</summary>
    public string? Reason { get; private init; }

    /// <summary>Twelve digits: the advanced village that is to help it (先进村结对); null for none.</summary>
    public string? PairedWith { get; private init; }

    /// <summary>The departments' finding that the township had before it; null when there was none.</summary>
    public Guid? ConcludedOver { get; private init; }

    public IReadOnlyList<int> Held => HeldSituations.Read(Numbers);

    /// <summary>Which ticks these are, from 0: it rises when the township ticks otherwise than before.</summary>
    public int Ticks => Ordinal;
}
