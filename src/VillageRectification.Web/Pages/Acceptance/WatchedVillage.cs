using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Pages.Acceptance;

/// <summary>One passed village as it is watched.</summary>
/// <param name="WatchMonths">For how many months after passing it is looked at.</param>
internal sealed record WatchedVillage(ConsolidationReading Reading, IReadOnlyList<ConsolidationLook> Looks, int WatchMonths)
{
    /// <summary>The last one since the village passed; null for none.</summary>
    public ConsolidationWarning? Card { get; init; }

    /// <summary>Who signed for the card; null while nobody did.</summary>
    public WarningReceipt? Receipt { get; init; }

    public CaseReading Village => Reading.Village;

    public DateOnly PassedOn => Village.Acceptance.PassedOn!.Value;

    /// <summary>The months of the watch, or longer where the head extended it.</summary>
    public DateOnly WatchedUntil => ConsolidationSteps.EndOf(PassedOn, WatchMonths, Village.ConsolidationUntil)!.Value;

    /// <summary>What of the card still holds; nothing without one, or when records have ended it.</summary>
    public IReadOnlyList<WarningSign> OpenSigns { get; init; } = [];

    /// <summary>Two signs, and no card that is open.</summary>
    public bool IsToWarn => Reading.Signs.Count >= ConsolidationSteps.SignsOfWarning && OpenSigns.Count == 0;

    /// <summary>The last one of the months that are shown; null where nobody looked.</summary>
    public ConsolidationLook? LastLook => Looks.Chronological().LastOrDefault();

    /// <summary>The last look of a month; null where nobody looked.</summary>
    public ConsolidationLook? LookIn(Month month) => Looks.Where(l => month.Contains(l.OccurredOn)).Chronological().LastOrDefault();

    /// <summary>Whether a look is due in that month: after the verdict, within the months of the watch.</summary>
    public bool IsWatchedIn(Month month) => month.Last > PassedOn && month.First <= WatchedUntil;
}
