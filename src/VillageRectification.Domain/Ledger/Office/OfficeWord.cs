using System.Text.Json.Serialization;

namespace VillageRectification.Domain.Ledger.Office;

/// <summary>What a word means that an office writes in a field of a closed list, or where a day is to stand.</summary>
/// <param name="Word">Half-width and without blanks; empty for a cell that is blank and must not be.</param>
/// <param name="Meaning">A word of the list, or a day 2003-10-31; null where the cell counts as blank (记为未填), or its day as unknown.</param>
public sealed record OfficeWord(OfficeField Field, string Word, string? Meaning)
{
    /// <summary>
    /// What it would tell is not read (不读): the row is named among what was not. Said of one file, for what is left out of the next one somebody has to say
    /// again.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Leaves { get; init; }

    /// <summary>The campaign keeps it for every ledger (以后都这样认); else it holds in this form.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Always { get; init; }
}
