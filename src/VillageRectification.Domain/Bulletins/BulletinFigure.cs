using VillageRectification.Domain.Documents;

namespace VillageRectification.Domain.Bulletins;

/// <summary>A figure as an issued bulletin counted it, with the rows that made it.</summary>
public sealed class BulletinFigure
{
    public const int KeyMaxLength = 100;

    private BulletinFigure()
    {
    }

    /// <param name="evidence">None for an absence.</param>
    public BulletinFigure(string key, long? value, IEnumerable<EvidenceRow> evidence)
    {
        Key = key;
        Value = value;
        Evidence = [.. evidence];
    }

    /// <param name="list">What is behind a number that is no figure of the campaign.</param>
    public BulletinFigure(OwnList list)
    {
        Key = list.Key;
        Value = list.Value;
        Title = list.Title;
        Rows = list.Rows;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>As the figures' addresses name it.</summary>
    public string Key { get; private init; } = null!;

    /// <summary>Villages, persons, days or yuan; quantities of indicators in thousandths. Null is unknown.</summary>
    public long? Value { get; private init; }

    public IReadOnlyList<EvidenceRow> Evidence { get; private init; } = [];

    /// <summary>What a number of the text's own is of; null of a figure of the campaign.</summary>
    public string? Title { get; private init; }

    /// <summary>What a number of the text's own comes from; null of a figure of the campaign, and in what was issued before they were kept.</summary>
    public IReadOnlyList<OwnRow>? Rows { get; private init; }
}
