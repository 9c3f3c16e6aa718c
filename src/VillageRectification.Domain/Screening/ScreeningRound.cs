using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Screening;

/// <summary>How a campaign's screening stands, read from its steps.</summary>
public static class ScreeningRound
{
    public static ScreeningEvent? LastScreeningEvent(this Campaign campaign) => campaign.ScreeningEvents.MaxBy(e => e.Ordinal);

    public static ScreeningEvent? ScreeningOpening(this Campaign campaign) =>
        campaign.ScreeningEvents.FirstOrDefault(e => e.Kind is ScreeningEventKind.Opened);

    public static ScreeningState ScreeningState(this Campaign campaign) => StateAfter(campaign.LastScreeningEvent()?.Kind);

    /// <param name="last">The last step; null of none.</param>
    public static ScreeningState StateAfter(ScreeningEventKind? last) => last is not { } kind ? Screening.ScreeningState.NotOpened : kind switch
    {
        ScreeningEventKind.Opened or ScreeningEventKind.Returned => Screening.ScreeningState.Open,
        ScreeningEventKind.Submitted => Screening.ScreeningState.Submitted,
        ScreeningEventKind.Approved => Screening.ScreeningState.Approved,
    };

    /// <summary>By what it is held: what was in force on the day it was opened.</summary>
    /// <param name="today">While it is not opened.</param>
    public static IdentificationVersion ScreeningCriteria(this Campaign campaign, DateOnly today) =>
        campaign.IdentificationRules().On(campaign.ScreeningOpening()?.On ?? today);
}
