using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Ledger;

/// <summary>What the campaign already knows when a ledger is read.</summary>
/// <param name="Villages">Code → name of the villages that have a case already.</param>
/// <param name="Units">Indicator → unit.</param>
public sealed record LedgerBackground(IReadOnlyDictionary<string, string> Villages, IReadOnlyDictionary<string, string> Units)
{
    /// <summary>Days in its villages that are on record, for a month sheet.</summary>
    public IReadOnlyCollection<RecordedDay> Days { get; init; } = [];

    /// <summary>Days that were written by hand and then corrected by hand: nobody was there.</summary>
    public IReadOnlyCollection<RecordedDay> EndedDays { get; init; } = [];

    /// <summary>Codes of villages that have a case and no row of 村情台账 that was imported.</summary>
    public IReadOnlySet<string> ListedByHand { get; init; } = new HashSet<string>();

    /// <summary>With the days that the other sheets of a file tell: its month sheet does not tell them once more.</summary>
    internal LedgerBackground Knowing(IEnumerable<LedgerRow> rows) => this with { Days = [.. Days, .. rows.Select(MonthOnRecord.DayOf)] };

    /// <summary>Of a campaign that knows nothing yet.</summary>
    public static LedgerBackground None { get; } = new(new Dictionary<string, string>(), new Dictionary<string, string>());

    /// <summary>Of a campaign that is not there yet: the units of its default indicators.</summary>
    public static LedgerBackground OfNew { get; } = None with { Units = CampaignRules.Indicators.ToDictionary(i => i.Name, i => i.Unit) };

    public static LedgerBackground Of(Campaign campaign, IReadOnlyDictionary<string, string> villages) =>
        new(villages, campaign.Indicators.ToDictionary(i => i.Name, i => i.Unit));
}
