namespace VillageRectification.Domain.Ledger;

/// <summary>A word of a closed list with the other words that offices write for it.</summary>
/// <param name="Word">The canonical word, as it stands in a <see cref="LedgerRow"/>.</param>
public sealed record LedgerChoice(string Word, params IReadOnlyList<string> Synonyms)
{
    public IEnumerable<string> Words => Synonyms.Prepend(Word);
}
