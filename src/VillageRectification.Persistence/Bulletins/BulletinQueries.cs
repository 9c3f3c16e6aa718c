using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>Who sees which bulletins of his county.</summary>
public static class BulletinQueries
{
    /// <summary>Issued ones; drafts as well for those who draft or issue. The county itself is the scope filter's business.</summary>
    public static IQueryable<Bulletin> VisibleTo(this IQueryable<Bulletin> bulletins, Role role) =>
        role.May(Act.DraftBulletin) || role.May(Act.IssueBulletin) ? bulletins : bulletins.Where(b => b.State == BulletinState.Issued);

    /// <summary>The text as it was issued by that account; null where it did not issue it.</summary>
    public static Task<OfficialDocument?> IssuedAsync(this AppDbContext db, Guid bulletinId, Guid by, CancellationToken ct) =>
        db.Bulletins.AsNoTracking()
            .Where(b => b.Id == bulletinId && b.State == BulletinState.Issued && b.IssuedBy == by)
            .Select(b => b.Document)
            .SingleOrDefaultAsync(ct);

    /// <summary>As it is stored; null where nothing is written.</summary>
    public static Task<string?> NoteOnAsync(this AppDbContext db, Guid bulletinId, BulletinPart part, CancellationToken ct) =>
        db.Bulletins.AsNoTracking()
            .Where(b => b.Id == bulletinId)
            .SelectMany(b => b.Notes)
            .Where(n => n.Part == part)
            .Select(n => n.Text)
            .SingleOrDefaultAsync(ct);
}
