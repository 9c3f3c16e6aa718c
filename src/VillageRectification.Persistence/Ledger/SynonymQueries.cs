using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
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

    /// <summary>The words of open lists of the campaign of a heading, those that are usual where it is not there yet.</summary>
    public static async Task<IReadOnlyDictionary<TermKind, IReadOnlyList<string>>> TermsAsync(this AppDbContext db, LedgerHeading heading, CancellationToken ct)
    {
        TermKind[] lists = [.. UsualTerms.All.Keys];
        var terms = await db.Campaigns.AsNoTracking().Where(c => c.Name == heading.Campaign && (heading.County == null || c.CountyCode == heading.County))
            .SelectMany(c => c.Terms.Where(t => t.EndedOn == null && lists.Contains(t.Kind)).Select(t => new { t.Kind, t.Name, t.Ordinal })).ToListAsync(ct);
        return terms.Count == 0 ? UsualTerms.All : lists.ToDictionary(
            k => k, k => (IReadOnlyList<string>)[.. terms.Where(t => t.Kind == k).OrderBy(t => t.Ordinal).Select(t => t.Name).Distinct()]);
    }
}
