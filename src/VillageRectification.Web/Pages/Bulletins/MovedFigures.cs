using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>The figures of a draft that records have moved since somebody saved it last or took a step with it.</summary>
/// <param name="Since">UTC.</param>
internal sealed record MovedFigures(DateTime Since, IReadOnlyList<FigureCorrection> Figures)
{
    /// <summary>An issued bulletin's never move.</summary>
    public static MovedFigures None { get; } = new(default, []);

    public static async Task<MovedFigures> OfAsync(
        AppDbContext db, Guid bulletin, FigureSet now, FiguresOn read, CancellationToken ct)
    {
        var subject = bulletin.ToString();
        var since = await db.AuditEntries.AsNoTracking().Where(a => a.SubjectId == subject).MaxAsync(a => (DateTime?)a.At, ct);
        return since is { } saved ? new(saved, await db.MovedSinceAsync(now, saved, read, ct)) : None;
    }

    /// <summary>Whether a number of the text is one of them.</summary>
    public bool Has(Domain.Documents.Run run) => run.Within is null && Figures.Any(f => f.Key == run.Figure && f.Level == run.Level);
}
