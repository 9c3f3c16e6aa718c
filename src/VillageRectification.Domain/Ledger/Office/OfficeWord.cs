using System.Text.Json.Serialization;

namespace VillageRectification.Domain.Ledger.Office;

/// <summary>What a word means that an office writes in a field of a closed list, or where a day is to stand.</summary>
/// <param name="Word">Half-width and without blanks.</param>
/// <param name="Meaning">A word of the list, or a day 2003-10-31; null where the cell counts as blank (记为未填).</param>
public sealed record OfficeWord(OfficeField Field, string Word, string? Meaning)
{
    /// <summary>The campaign keeps it for every ledger (以后都这样认); else it holds in this form.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Always { get; init; }
}
