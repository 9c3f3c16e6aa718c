namespace VillageRectification.Domain.Documents;

/// <summary>What stands behind a number of the text that is no figure of the campaign: its own list, which comes to the number.</summary>
/// <param name="Key">Of this document alone; <see cref="IsOwn"/> tells it from the key of a figure.</param>
/// <param name="Title">达到规定的村.</param>
public sealed record OwnList(string Key, string Title, IReadOnlyList<OwnRow> Rows)
{
    public const int TitleMaxLength = 100;

    private const string Prefix = "own.";

    public long Value => Rows.Sum(r => r.Amount);

    /// <summary>The key of the figure that the number opens to where both come to the same; null of a number that is beside none.</summary>
    public string? Beside { get; init; }

    /// <summary>Without the prefix.</summary>
    public static string NameOf(string key) => key[Prefix.Length..];

    public static bool IsOwn(string key) => key.StartsWith(Prefix, StringComparison.Ordinal);

    /// <param name="name">Without the prefix.</param>
    public static OwnList Of(string name, string title, IEnumerable<OwnRow> rows) => new(Prefix + name, title, [.. rows]);
}
