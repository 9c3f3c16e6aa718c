using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <content>Its open lists and what it asks of presence: words and rules are ended and succeeded, never overwritten.</content>
public sealed partial class Campaign
{
    /// <summary>The words of an open list that are in use, in their order.</summary>
    public IEnumerable<string> TermsOf(TermKind kind) => _terms.Where(t => t.Kind == kind && t.EndedOn is null).OrderBy(t => t.Ordinal).Select(t => t.Name);

    /// <summary>Adds a word to an open list unless it is there; says whether it was new.</summary>
    public bool Learn(TermKind kind, string name)
    {
        if (_terms.Any(t => t.Kind == kind && t.Name == name))
        {
            return false;
        }

        _terms.Add(new(kind, name, _terms.Count + 1));
        return true;
    }

    /// <summary>Adds an indicator with its unit unless one of that name is there; says whether it was new.</summary>
    public bool LearnIndicator(string name, string unit)
    {
        if (_indicators.Any(i => i.Name == name))
        {
            return false;
        }

        _indicators.Add(new(name, unit, _indicators.Count + 1));
        return true;
    }

    /// <summary>The indicators in use, in their order.</summary>
    public IEnumerable<Indicator> IndicatorsInUse => _indicators.Where(i => i.EndedOn is null).OrderBy(i => i.Ordinal);

    /// <summary>A word is offered from that day on no longer, or is again. What was written with it keeps it.</summary>
    /// <param name="endedOn">Null where it is in use again.</param>
    public void Retire(CampaignTerm term, DateOnly? endedOn) => _terms.Single(t => t == term).End(endedOn);

    /// <inheritdoc cref="Retire(CampaignTerm, DateOnly?)"/>
    public void Retire(Indicator indicator, DateOnly? endedOn) => _indicators.Single(i => i == indicator).End(endedOn);

    /// <summary>What its offices write in the closed lists of the ledger and how it is read, by now.</summary>
    public IEnumerable<CampaignSynonym> SynonymsInUse => _synonyms.Where(s => s.EndedOn is null);

    /// <summary>From that day on the word is read no longer as it was; what was imported by it stays.</summary>
    /// <exception cref="InvalidOperationException">It has ended already.</exception>
    public void End(CampaignSynonym synonym, DateOnly on) => SynonymsInUse.Single(s => s == synonym).End(on);

    internal CampaignSynonym Write(SynonymList list, string word, string meaning, DateOnly from, string by)
    {
        var synonym = new CampaignSynonym(list, word, meaning, from, by);
        _synonyms.Add(synonym);
        return synonym;
    }

    /// <summary>A rule that holds from a day on, beside those in force.</summary>
    public PresenceRule Require(Capacity capacity, PresencePeriod period, int minimumDays, DateOnly from)
    {
        var rule = new PresenceRule(capacity, period, minimumDays, from);
        _presenceRules.Add(rule);
        return rule;
    }

    /// <summary>Ends a rule; what takes its place is a new one.</summary>
    public void EndRule(PresenceRule rule, DateOnly on) => _presenceRules.Single(r => r == rule).End(on);

    /// <summary>From a month on another number of days is asked for; the rules of the same capacity and period end the day before.</summary>
    /// <param name="minimumDays">Null where nothing is asked for any more.</param>
    public void Ask(Capacity capacity, PresencePeriod period, int? minimumDays, Month from)
    {
        foreach (var rule in _presenceRules.Where(r => (r.Capacity, r.Period) == (capacity, period) && (r.To is null || r.To >= from.First)))
        {
            EndRule(rule, from.First.AddDays(-1));
        }

        if (minimumDays is { } days)
        {
            Require(capacity, period, days, from.First < Start ? Start : from.First);
        }
    }
}
