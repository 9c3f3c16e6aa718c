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

    /// <summary>村务 is made public once in so many months.</summary>
    public int AffairsMonths { get; init; } = 3;

    /// <summary>财务.</summary>
    public int FinanceMonths { get; init; } = 3;

    /// <summary>党务.</summary>
    public int PartyMonths { get; init; } = 6;

    /// <summary>Days after the end of a period within which it is made public in time.</summary>
    public int DisclosureDays { get; init; } = 15;

    /// <summary>What is asked of making things public.</summary>
    public DisclosureRules Disclosures => new(AffairsMonths, FinanceMonths, PartyMonths, DisclosureDays);
}
