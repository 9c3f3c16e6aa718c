using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Home;

/// <summary>
/// The months that want a bulletin: those that have ended without one, oldest first, and for staff the running one. They are counted
/// from the first bulletin on, for those before it were written elsewhere; without any, from the first month that may have one.
/// </summary>
internal static class BulletinTasks
{
    /// <summary>More months than these in a row that nobody began stand in one line.</summary>
    private const int MostLines = 3;

    // Of corrections only those that are still to be issued.
    private static readonly CampaignQuestion<BegunBulletin> Begun = new(
        static (db, campaign) => db.Bulletins.AsNoTracking()
            .Where(b => b.CampaignId == campaign && (b.CorrectsId == null || b.State != BulletinState.Issued))
            .OrderBy(b => b.FirstDay).ThenBy(b => b.Id).Select(b => new BegunBulletin(
                b.Id, b.State, b.FirstDay, b.CountyCode, b.CorrectsNumber, b.DraftedOn, b.DraftedBy == Caller.CommandLineId,
                b.Steps.OrderBy(s => s.Position).Select(s => new BegunStep(s.Move, s.By, s.Reason)).ToList())),
        (bulletin, caller) => caller.Scope.ContainsCounty(bulletin.CountyCode));

    public static async Task<IReadOnlyList<WorkTask>> BulletinTasksAsync(
        this CampaignFigures read, FrameCampaign campaign, FigureFrame frame, Caller caller, CancellationToken ct)
    {
        var (role, today) = (caller.Role!.Value, frame.AsOf);
        var all = await read.RowsAsync(Begun, frame, campaign.Revision, ct);
        BegunBulletin[] bulletins = [.. all.Where(b => b.Corrects is null)];
        var begun = bulletins.ToDictionary(b => b.FirstDay);
        Month[] months = [.. Bulletin.MonthsOf(campaign.Start, campaign.Deadline, today).Where(m => bulletins.Length == 0 || m.First >= bulletins[0].FirstDay)];
        var running = Month.Of(today);
        Month[] forgotten = [.. months.Where(m => m != running && !begun.ContainsKey(m.First))];
        var isOneLine = forgotten.Length > MostLines;
        return
        [
            .. role.May(Act.DraftBulletin) && isOneLine ? [BulletinTaskText.NotDrafted(campaign.Id, forgotten)] : Array.Empty<WorkTask>(),
            .. months.SelectMany(Of),
            .. all.Where(b => b.Corrects is not null).Select(b => BulletinTaskText.Begun(role, caller.AccountId, b, running)).OfType<WorkTask>(),
        ];

        IEnumerable<WorkTask> Of(Month month)
        {
            if (begun.TryGetValue(month.First, out var bulletin))
            {
                return BulletinTaskText.Begun(role, caller.AccountId, bulletin, running) is { } task ? [task] : [];
            }

            return role.May(Act.DraftBulletin) && (month == running || !isOneLine) ? [BulletinTaskText.NotDrafted(campaign.Id, month, running)] : [];
        }
    }
}
