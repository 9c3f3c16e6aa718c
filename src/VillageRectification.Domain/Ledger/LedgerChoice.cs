namespace VillageRectification.Domain.Ledger;

/// <summary>A word of a closed list with the other words that offices write for it.</summary>
/// <param name="Word">The word of the domain, as it stands in a <see cref="LedgerRow"/>.</param>
public sealed record LedgerChoice(string Word, params IReadOnlyList<string> Synonyms)
{
    /// <summary>The value that the word names; null for yes and no.</summary>
    public Enum? Value { get; init; }

    public IEnumerable<string> Words => Synonyms.Prepend(Word);
}
