namespace VillageRectification.Domain.Bulletins;

/// <summary>Words of an editor that the reader is asked to compare with the records.</summary>
/// <param name="Words">As they are printed: 已解决56个, 全部合格.</param>
public sealed record WordingDoubt(BulletinPart Part, WordingDoubtKind Kind, string Words)
{
    /// <summary>What the words are about: the figure's name, the village, the token.</summary>
    public string Name { get; init; } = "";

    /// <summary>What the figure comes to now, with its unit; null where it is unknown.</summary>
    public string? Value { get; init; }

    /// <summary>Of how many, with their unit; for a moved number what the computed sentence says there.</summary>
    public string Other { get; init; } = "";
}
