namespace VillageRectification.Domain.Campaigns;

/// <summary>The numbers of a campaign's rules; the defaults are the shipped ones.</summary>
public sealed record CampaignThresholds
{
    public int MinimumInspectors { get; init; } = 2;

    /// <summary>Months for which an inspector must have had no tie to the village.</summary>
    public int ImpartialityMonths { get; init; } = 12;

    /// <summary>Days that an inspection takes: an application leaves them before the deadline.</summary>
    public int InspectionDays { get; init; } = 30;

    /// <summary>Days within which the committees' states must have been confirmed before an application.</summary>
    public int ConfirmationDays { get; init; } = 31;

    /// <summary>Days within which the department may return a plan.</summary>
    public int PlanReturnDays { get; init; } = 10;

    /// <summary>Months between passing and verification.</summary>
    public int ConsolidationMonths { get; init; } = 3;

    /// <summary>Months after passing for which a village is looked at each month.</summary>
    public int WatchMonths { get; init; } = 6;

    /// <summary>Days back for which an entry needs no reason.</summary>
    public int FreeEntryDays { get; init; } = 3;
}
