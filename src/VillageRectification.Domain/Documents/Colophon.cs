using System.Text.Json.Serialization;

namespace VillageRectification.Domain.Documents;

/// <summary>版记: who gets a copy, which office printed it; the day is the day of issue.</summary>
public sealed record Colophon(string CopiedTo, string Office) : Block
{
    // Of 14 pt, less one at each end and the word before it.
    private const int CharactersOfALine = 26;

    /// <summary>Who gets a copy fills more than one line.</summary>
    [JsonIgnore]
    public bool IsDeep => CopiedTo.Length > CharactersOfALine;

    public override IEnumerable<string> Lines() => [CopiedTo, Office];
}
