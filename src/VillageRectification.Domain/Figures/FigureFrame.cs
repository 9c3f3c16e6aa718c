using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Presence;

namespace VillageRectification.Domain.Figures;

/// <summary>What the figures of a day are counted against: the campaign, the day, its lists and the presence rules in force on that day.</summary>
/// <param name="AsOf">The last day counted.</param>
/// <param name="Categories">Every category of the campaign, in its order.</param>
/// <param name="Indicators">Every indicator of the campaign, in its order.</param>
/// <param name="PresenceRules">In force on <paramref name="AsOf"/>.</param>
public sealed record FigureFrame(
    CampaignHead Campaign,
    DateOnly AsOf,
    IReadOnlyList<string> Categories,
    IReadOnlyList<FigureIndicator> Indicators,
    IReadOnlyList<FigureRule> PresenceRules)
{
    /// <summary>What is counted: 村, 社区.</summary>
    public string Unit => Campaign.UnitWord;

    /// <summary>县, 市, 区 or 旗, in every word that is made of it.</summary>
    public CountyWords County => Campaign.County;

    /// <summary>村委会, 居委会.</summary>
    public string Committee => Campaign.CommitteeWord;

    /// <summary>Days for which a confirmation of the committees' states holds.</summary>
    public required int ConfirmationDays { get; init; }

    /// <summary>Days back for which a record needs no reason.</summary>
    public required int FreeEntryDays { get; init; }

    /// <summary>Days within which the department may return a plan.</summary>
    public required int PlanReturnDays { get; init; }

    /// <summary>Months after passing from which the head may verify.</summary>
    public required int ConsolidationMonths { get; init; }

    /// <summary>Months after passing for which a village is looked at each month.</summary>
    public required int WatchMonths { get; init; }

    /// <summary>What is asked of making things public.</summary>
    public DisclosureRules Disclosures { get; init; } = new CampaignThresholds().Disclosures;

    /// <summary>The standing rules that a village is to have, by the campaign's list.</summary>
    public IReadOnlyList<string> StandingRules { get; init; } = CampaignRules.ChecklistItems(Checklist.Rules);

    /// <summary>What the village's venue is to have (八有), by the campaign's list.</summary>
    public IReadOnlyList<string> VenueItems { get; init; } = CampaignRules.ChecklistItems(Checklist.Venue);

    /// <summary>Which of the four ones the campaign has.</summary>
    public CampaignRoles Roles { get; init; } = new();

    /// <summary>By what the risk of <see cref="AsOf"/> is counted.</summary>
    public RiskFormula Risk { get; init; } = new(1, Campaign.Start, new());

    public Month Month => Month.Of(AsOf);

    /// <summary>The Sundays of the weeks that are judged: in the month, ended by the day.</summary>
    public IReadOnlyList<DateOnly> JudgedWeeks => PresenceWeek.EndedIn(AsOf);

    /// <summary>Of those the ones that ask for somebody in a village: none that ended before it was listed.</summary>
    public IEnumerable<DateOnly> WeeksOf(CaseReading village)
    {
        var first = ListingSteps.WeeksCountFrom(Campaign.Start, village.ListedOn);
        return JudgedWeeks.Where(w => w >= first);
    }

    /// <summary>Weeks of a village in which fewer days are on record than a weekly rule asks for.</summary>
    public IEnumerable<DateOnly> ShortWeeks(FigureRule rule, CaseReading village)
    {
        var presence = village.PresenceOf(rule.Capacity);
        return WeeksOf(village).Where(w => presence.DaysIn(w) < rule.Minimum);
    }

    /// <summary>Capacities that a rule in force is about.</summary>
    public IEnumerable<Capacity> Capacities => PresenceRules.Select(r => r.Capacity).Distinct().Order();
}
