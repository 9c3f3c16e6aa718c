using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Frame;

/// <summary>
/// The campaign that a page shows, of whose villages it writes for several at once: its rules, its figures of today, the cases that are meant and
/// what their villages are called.
/// </summary>
internal sealed class CampaignVillages(AppDbContext db, CampaignFigures read, CampaignChoice campaigns, WorkCalendar calendar)
{
    /// <summary>Null when there is none in the reader's scope; after <see cref="FindAsync"/>.</summary>
    public FrameCampaign? Shown { get; private set; }

    public DateOnly Today => calendar.Today;

    public async Task<FrameCampaign?> FindAsync(CancellationToken ct) => Shown = await campaigns.CurrentAsync(ct);

    public async Task<FigureSet> FiguresAsync(FrameCampaign shown, CancellationToken ct) => (await read.OfAsync(shown.Id, shown.Revision, Today, ct))!;

    public Task<Campaign> RulesAsync(FrameCampaign shown, CancellationToken ct) => db.Campaigns.AsNoTracking().SingleAsync(c => c.Id == shown.Id, ct);

    /// <summary>By division code, to be read alone.</summary>
    public Task<List<RectificationCase>> CasesAsync(FrameCampaign shown, Expression<Func<RectificationCase, bool>> which, CancellationToken ct) =>
        Of(shown, which).AsNoTracking().ToListAsync(ct);

    /// <summary>What the villages are called, with the township where two have the name, by case.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(FrameCampaign shown, CancellationToken ct) => (await FiguresAsync(shown, ct)).Names();

    /// <summary>Writes a record of today for each case that was picked, by its own facts. What is written is saved by who asks.</summary>
    /// <param name="stands">It says so already since today, as after a second press: then it is written no second time.</param>
    /// <returns>The names of the villages of which it stands now, and what is against it at the others.</returns>
    public async Task<(IReadOnlyList<string> Done, IReadOnlyList<(string Village, string Refused)> Against)> WriteAsync(
        FrameCampaign shown, IReadOnlyList<Guid> picked, Predicate<IReadOnlyList<CaseFact>> stands,
        Func<RectificationCase, IReadOnlyList<CaseFact>, Campaign, CaseFact> write, CancellationToken ct)
    {
        var campaign = await RulesAsync(shown, ct);
        var cases = await Of(shown, c => picked.Contains(c.Id)).ToListAsync(ct);
        var names = await NamesAsync(shown, ct);
        List<string> done = [];
        List<(string, string)> against = [];
        foreach (var @case in cases)
        {
            var facts = (await read.RecordsOfAsync(@case.Id, shown.Revision, Today, ct)).Facts;
            try
            {
                if (!stands(facts))
                {
                    db.Add(@case.Enter(write(@case, facts, campaign), new Entry(Today, Today, campaign)));
                }

                done.Add(names[@case.Id]);
            }
            catch (RuleViolationException broken)
            {
                against.Add((names[@case.Id], string.Concat(broken.Refusals.Select(r => r.ToText()))));
            }
        }

        return (done, against);
    }

    private IQueryable<RectificationCase> Of(FrameCampaign shown, Expression<Func<RectificationCase, bool>> which) =>
        db.Cases.Where(c => c.CampaignId == shown.Id).Where(which).OrderBy(c => c.DivisionCode);
}
