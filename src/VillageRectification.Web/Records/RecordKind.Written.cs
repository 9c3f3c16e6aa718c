using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Files;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Records;

/// <content>What a record brings with it, and what goes where it goes.</content>
internal abstract partial class RecordKind
{
    /// <summary>What was written with it: it is taken back with it, and goes along to another day.</summary>
    public virtual IEnumerable<CaseFact> WrittenWith(RecordPlace place, Fact fact) =>
        place.Facts.OfType<Attachment>().Where(a => a.AboutRecordId == fact.RecordId);

    /// <summary>Whether a new record takes the next number of the campaign: two at a time are written one after the other.</summary>
    public virtual bool IsNumbered => false;

    /// <summary>What a new record brings with it: it is saved with it.</summary>
    public virtual IReadOnlyList<CaseFact> MakeWith(RecordPlace place, RecordInput input, Fact fact) => [];

    /// <summary>What was written with the record goes along to another day, or ends with it: the versions that are to be saved with it.</summary>
    /// <param name="before">The version that was voided.</param>
    /// <param name="now">The one that stands in its place; null where the record ended.</param>
    public virtual async Task<IReadOnlyList<Fact>> FollowAsync(AppDbContext db, Fact before, Fact? now, string reason, CancellationToken ct) =>
        before.OccurredOn == now?.OccurredOn
            ? []
            : before.Follow(now, await db.Attachments.Where(a => a.AboutRecordId == before.RecordId).ToListAsync(ct), reason);
}
