using System.Text.Json.Serialization;

namespace VillageRectification.Domain.Ledger;

/// <summary>Which village a name in a ledger means, or whether a village that the campaign does not have is listed by it, as somebody said.</summary>
/// <param name="Code">Twelve digits; null where the rows that name it are left out.</param>
public sealed record VillageAnswer(NamedVillage Village, string? Code)
{
    /// <summary>Whether the village is listed (列入); null where it was only said which is meant. It says nothing of a village that the campaign has.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Joins { get; init; }

    /// <summary>The level of one that is listed, where the file does not tell it: a word of <see cref="LedgerChoices.Levels"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Level { get; init; }

    /// <summary>What an answer is of: the same village may be meant by its name, and be listed.</summary>
    [JsonIgnore]
    public (NamedVillage Village, bool IsOfList) Key => (Village, Joins is not null);
}
