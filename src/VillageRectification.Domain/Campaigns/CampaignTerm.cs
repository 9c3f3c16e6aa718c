namespace VillageRectification.Domain.Campaigns;

/// <summary>A word of one of the campaign's open lists.</summary>
public sealed class CampaignTerm
{
    public const int NameMaxLength = 50;

    private CampaignTerm()
    {
    }

    internal CampaignTerm(TermKind kind, string name, int ordinal)
    {
        Kind = kind;
        Name = name;
        Ordinal = ordinal;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public TermKind Kind { get; private init; }

    /// <summary>Unique in its list.</summary>
    public string Name { get; private init; } = null!;

    public int Ordinal { get; private init; }

    /// <summary>Since when it is offered no longer; null while it is.</summary>
    public DateOnly? EndedOn { get; private set; }

    internal void End(DateOnly? on) => EndedOn = on;
}
