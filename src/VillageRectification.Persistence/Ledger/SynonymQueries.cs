using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Persistence.Ledger;

/// <summary>How the words of closed lists are read in a campaign.</summary>
public static class SynonymQueries
{
    /// <summary>
    /// Of the campaigns of a heading within the reader's scope, by county: several only where the heading names no county. None of a campaign that is not
    /// there yet.
    /// </summary>
    public static async Task<IReadOnlyDictionary<string, LedgerVocabulary>> VocabulariesAsync(
        this AppDbContext db, LedgerHeading heading, CancellationToken ct)
    {
        var found = await db.Campaigns.AsNoTracking().Where(c => c.Name == heading.Campaign && (heading.County == null || c.CountyCode == heading.County))
            .Select(c => new
            {
                c.CountyCode,
                Own = c.Synonyms.Where(s => s.EndedOn == null).OrderBy(s => s.Id).Select(s => new OwnSynonym(s.List, s.Word, s.Meaning)).ToList(),
            })
            .ToListAsync(ct);
        return found.ToDictionary(f => f.CountyCode, f => new LedgerVocabulary(f.Own));
    }
}
