namespace VillageRectification.Domain.Campaigns;

/// <summary>The numbers of a campaign's rules; the defaults are the shipped ones.</summary>
public sealed record CampaignThresholds
{
    /// <summary>Points from which a village is 合格.</summary>
    public int PassScore { get; init; } = 80;

    /// <summary>Points from which a village is 基本合格.</summary>
    public int BasicPassScore { get; init; } = 70;

    /// <summary>Ballots that make the vote of representatives valid.</summary>
    public int MinimumBallots { get; init; } = 15;

    /// <summary>Percent of the households asked that have to be satisfied; null for no such floor.</summary>
    public int? SurveyFloor { get; init; }

    public int MinimumInspectors { get; init; } = 2;

    /// <summary>Months for which an inspector must have had no tie to the village.</summary>
    public int ImpartialityMonths { get; init; } = 12;

    /// <summary>Days within which the committees' states must have been confirmed before an application.</summary>
    public int ConfirmationDays { get; init; } = 31;

    /// <summary>Days within which the department may return a plan.</summary>
    public int PlanReturnDays { get; init; } = 10;

    /// <summary>Months between passing and verification.</summary>
    public int ConsolidationMonths { get; init; } = 3;

    /// <summary>Days back for which an entry needs no reason.</summary>
    public int FreeEntryDays { get; init; } = 3;
}
