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

    /// <summary>What goes along when the day is corrected: of what was written with it, and what else happened with it, whatever is of that day.</summary>
    public IEnumerable<CaseFact> GoingAlong(RecordPlace place, Fact fact) =>
        WrittenWith(place, fact).Concat(OfItsDay(place, fact)).Where(f => f.OccurredOn == fact.OccurredOn);

    /// <summary>What stands against another day of a record, and against the same day of what goes along.</summary>
    public IEnumerable<Refusal> AgainstRedating(RecordPlace place, Fact live, DateOnly day)
    {
        CaseFact[] along = [.. GoingAlong(place, live)];
        CaseFact[] others = [.. place.Facts.Except(along)];
        return RecordOrder.AgainstRedating(live, day, place.About, others)
            .Concat(along.SelectMany(f => RecordOrder.AgainstRedating(f, day, about: null, others))).Distinct();
    }

    /// <summary>What was written down by itself and happened when the record did; <see cref="FollowAsync"/> takes it along.</summary>
    protected virtual IEnumerable<CaseFact> OfItsDay(RecordPlace place, Fact fact) => [];

    /// <summary>Whether a new record takes the next number of the campaign: two at a time are written one after the other.</summary>
    public virtual bool IsNumbered => false;

    /// <summary>What a new record brings with it: it is saved with it.</summary>
    public virtual IReadOnlyList<CaseFact> MakeWith(RecordPlace place, RecordInput input, Fact fact) => [];

    /// <summary>What a correction brings that the version before had no need of: it is saved with it.</summary>
    public virtual IReadOnlyList<CaseFact> MakeAnew(RecordPlace place, RecordInput input, Fact live, Fact successor) => [];

    /// <summary>What was written with the record goes along to another day, or ends with it: the versions that are to be saved with it.</summary>
    /// <param name="before">The version that was voided.</param>
    /// <param name="now">The one that stands in its place; null where the record ended.</param>
    public virtual async Task<IReadOnlyList<Fact>> FollowAsync(AppDbContext db, Fact before, Fact? now, string reason, CancellationToken ct) =>
        before.OccurredOn == now?.OccurredOn
            ? []
            : before.Follow(now, await db.Attachments.Where(a => a.AboutRecordId == before.RecordId).ToListAsync(ct), reason);
}
