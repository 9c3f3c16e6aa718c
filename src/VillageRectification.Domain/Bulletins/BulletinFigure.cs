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

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>As the figures' addresses name it.</summary>
    public string Key { get; private init; } = null!;

    /// <summary>Villages, persons, days or yuan; quantities of indicators in thousandths. Null is unknown.</summary>
    public long? Value { get; private init; }

    public IReadOnlyList<EvidenceRow> Evidence { get; private init; } = [];
}
