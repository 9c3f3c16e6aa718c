using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Documents.Ledger;

/// <summary>How the marks of a month sheet and the words beside them are read: the usual ones, those that somebody has said, those of the campaign.</summary>
internal sealed class MonthMarks(LedgerVocabulary vocabulary, OfficeForm? form)
{
    public LedgerVocabulary Vocabulary => vocabulary;

    /// <summary>Empty where nobody was there; null for what is no mark.</summary>
    /// <param name="plain">Whose day √ and 1 are.</param>
    public IReadOnlyList<Capacity>? Of(SheetCell cell, Capacity plain)
    {
        if (MonthSign.Of(cell, plain) is { } usual)
        {
            return usual;
        }

        var capacity = CapacityOf(Wording.Compact(cell.Text), out var isSaid);
        return capacity is { } meant ? [meant] : isSaid ? [] : null;
    }

    /// <param name="isSaid">Somebody has said what it means; it means nobody where there is no capacity.</param>
    public Capacity? CapacityOf(string word, out bool isSaid)
    {
        var said = form?.Find(OfficeField.Capacity, word);
        isSaid = said is not null;
        return vocabulary.Find(LedgerChoices.Capacities, said is null ? word : said.Meaning ?? "")?.Value as Capacity?;
    }
}
