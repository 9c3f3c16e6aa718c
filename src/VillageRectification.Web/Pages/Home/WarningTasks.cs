using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Pages.Home.Tasks;
using VillageRectification.Web.Records.Kinds;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Home;

/// <summary>What of the warning cards (巩固预警卡) still holds, a line a sign, each with the form whose record ends it.</summary>
internal static class WarningTasks
{
    /// <summary>For the township, to whom a card is sent. One query while there is none, and no query while no village has passed.</summary>
    public static async Task<IReadOnlyList<WorkTask>> WarningTasksAsync(
        this AppDbContext db, CampaignFigures read, FrameCampaign campaign, FigureSet figures, Role role, DateOnly today, CancellationToken ct)
    {
        CaseReading[] passed = role.May(Act.KeepVillage) ? [.. figures.Counted.Where(r => r.Acceptance.PassedOn is not null)] : [];
        Guid[] ids = [.. passed.Select(r => r.CaseId)];
        if (ids.Length == 0)
        {
            return [];
        }

        var cards = (await db.ConsolidationWarnings.AsNoTracking().Where(w => ids.Contains(w.CaseId)).ToListAsync(ct)).ToLookup(w => w.CaseId);
        CaseReading[] warned = [.. passed.Where(r => cards.Contains(r.CaseId) && r.Standing is Domain.Cases.Standing.Active)];
        if (warned.Length == 0)
        {
            return [];
        }

        var work = await db.ConsolidationWorkAsync(
            figures.Frame.Campaign.Id, [.. warned.Select(r => r.CaseId)], figures.Frame.Campaign.Start, today, ct);
        Guid[] asked = [.. warned.Select(r => r.CaseId)];
        var receipts = await db.WarningReceipts.AsNoTracking().Where(r => asked.Contains(r.CaseId)).ToListAsync(ct);
        List<WorkTask> tasks = [];
        foreach (var reading in warned.Select(r => new ConsolidationReading(r, work[r.CaseId], today)))
        {
            // What was ended since the card is read only where something of it holds.
            if (reading.LastOf(cards[reading.Village.CaseId]) is { } card && card.Open(reading.Signs).Count > 0)
            {
                var records = await read.RecordsOfAsync(card.CaseId, campaign.Revision, today, ct);
                tasks.AddRange(Of(
                    reading, card, card.OpenIn(records, figures.Frame.Campaign.Start, reading.Signs, today), receipts, figures.Frame.Unit, role));
            }
        }

        return [.. tasks.OrderBy(t => t.DueOn).ThenBy(t => t.Where, StringComparer.Ordinal)];
    }

    private static IEnumerable<WorkTask> Of(
        ConsolidationReading reading, ConsolidationWarning card, IReadOnlyList<WarningSign> open, IReadOnlyCollection<WarningReceipt> receipts, string unit,
        Role role) => (open.Count == 0 ? [] : Unsigned(reading, card, receipts)).Concat(open.Select(sign => new WorkTask(
            "预警：" + WarningText.Of(sign, reading, unit), Form(sign, reading, role), TaskForm.Where(reading.Village, "巩固预警卡"), card.DueOn)));

    private static IEnumerable<WorkTask> Unsigned(ConsolidationReading reading, ConsolidationWarning card, IReadOnlyCollection<WarningReceipt> receipts) =>
        receipts.ReceiptOf(card) is null
            ?
            [
                new(
                    "签收预警卡", Links.NewRecord(reading.Village.CaseId, WarningReceipts.Address, card.RecordId, from: Links.FromToday),
                    TaskForm.Where(reading.Village, $"巩固预警卡{WarningText.Number(card)}"), null) { Since = card.OccurredOn },
            ]
            : [];

    private static string Form(WarningSign sign, ConsolidationReading reading, Role role)
    {
        var id = reading.Village.CaseId;
        return sign switch
        {
            WarningSign.NoProgress => Links.Log(id),
            WarningSign.PresenceHalved => Links.PresenceMonth(id, reading.Work.Month, Links.FromToday),
            WarningSign.ProblemBack => TaskForm.Of(
                reading.Village, role, ProblemStatusChanges.Address, reading.ProblemsBack[0].RecordId, "problems"),
            WarningSign.SeatVacant => Links.NewRecord(id, CommitteeChanges.Address, from: Links.FromToday),
        };
    }
}
