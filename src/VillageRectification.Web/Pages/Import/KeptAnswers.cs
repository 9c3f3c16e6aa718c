using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Interceptors;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Rules;

namespace VillageRectification.Web.Pages.Import;

/// <summary>
/// What was said of a file that was imported, kept for the next one: words that are to be read so always by the campaign, the rest as a form of its own.
/// </summary>
internal sealed class KeptAnswers(AppDbContext db, CallerAccess access, WorkCalendar calendar, TimeProvider clock)
{
    /// <summary>Call in the transaction of the import. Saves.</summary>
    /// <param name="changes">Saved.</param>
    /// <param name="heading">Of the file, with all that was said of it.</param>
    /// <param name="file">Its name.</param>
    public async Task KeepAsync(LedgerChanges changes, LedgerHeading heading, string file, CancellationToken ct)
    {
        var at = changes.Facts.Count > 0 ? changes.Facts[0].RecordedAt : clock.Instant();
        var (campaign, by) = (changes.Campaign!.Id, ImportAdditions.By(file, at, calendar));
        if (ImportAdditions.Of(changes) is { Length: > 0 } added)
        {
            (await db.Campaigns.SingleAsync(c => c.Id == campaign, ct)).Note(calendar.Today, added, $"{by}，文件里写的", access.Author(), changes.ImportId);
            await db.SaveChangesAsync(ct);
        }

        await db.KeepAsync(
            campaign, heading.Form?.With(heading.Villages) is { } form ? await LearnAsync(campaign, form, by, changes.ImportId, ct) : null, clock.Instant(),
            access.Current.AccountId, changes.ImportId, ct);
    }

    // The form without what the campaign knows from now on. What stands against a word by now leaves it to the form.
    private async Task<OfficeForm> LearnAsync(Guid campaign, OfficeForm form, string import, Guid? id, CancellationToken ct)
    {
        if (!form.Words.Any(w => w.Always))
        {
            return form;
        }

        var (learner, today, by) = (await db.Campaigns.Include(c => c.Synonyms).SingleAsync(c => c.Id == campaign, ct), calendar.Today, access.Author());
        List<OfficeWord> own = [];
        List<CampaignSynonym> learned = [];
        foreach (var word in form.Words)
        {
            var list = word is { Always: true, Meaning: not null } ? SynonymLists.Of(word.Field.ToColumn().Choices) : null;
            if (list is not { } known || IsKnown(learner, known, word))
            {
                own.AddRange(list is null ? [word with { Always = false }] : []);
            }
            else if (learner.AgainstKnowing(known, word.Word, word.Meaning!).Any())
            {
                own.Add(word with { Always = false });
            }
            else
            {
                learned.Add(learner.Know(known, word.Word, word.Meaning!, today, by));
            }
        }

        if (learned.Count > 0)
        {
            learner.Note(today, SynonymText.Added(learned), $"{import}，认值时定的", by, id);
            await db.SaveChangesAsync(ct);
        }

        return form with { Words = own };
    }

    private static bool IsKnown(Campaign campaign, SynonymList list, OfficeWord word) =>
        campaign.Vocabulary().Find(list.Choices(), word.Word)?.Word == word.Meaning;
}
