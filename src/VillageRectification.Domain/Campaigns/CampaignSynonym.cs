namespace VillageRectification.Domain.Campaigns;

/// <summary>What a word means that the offices of a campaign write in a closed list of the ledger. Ended and succeeded, never overwritten.</summary>
public sealed class CampaignSynonym
{
    public const int WordMaxLength = 40;

    public const int MeaningMaxLength = 20;

    private CampaignSynonym()
    {
    }

    internal CampaignSynonym(SynonymList list, string word, string meaning, DateOnly from, string by)
    {
        List = list;
        Word = word;
        Meaning = meaning;
        From = from;
        By = by;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public SynonymList List { get; private init; }

    /// <summary>Half-width and without blanks. Once in its list while it holds.</summary>
    public string Word { get; private init; } = null!;

    /// <summary>A word of the list.</summary>
    public string Meaning { get; private init; } = null!;

    /// <summary>The day on which it was said.</summary>
    public DateOnly From { get; private init; }

    /// <summary>What the account was called that said it.</summary>
    public string By { get; private init; } = null!;

    /// <summary>Since when it holds no longer; null while it does.</summary>
    public DateOnly? EndedOn { get; private set; }

    internal void End(DateOnly on) => EndedOn = on;
}
