using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Persistence.Readings;

/// <summary>Reduces the facts of a campaign to one reading a case, in a fixed number of grouped queries. No fact row is loaded.</summary>
public static class CaseReadings
{
    /// <summary>All figures of a campaign on a day; null when the campaign is outside the caller's scope.</summary>
    /// <param name="asOf">The last day counted.</param>
    /// <param name="knownAt">UTC; only what was recorded and not voided by that instant. Null means now.</param>
    public static async Task<FigureSet?> FigureSetAsync(
        this AppDbContext db, Guid campaignId, DateOnly asOf, CancellationToken ct, DateTime? knownAt = null) =>
        await db.FigureFrameAsync(campaignId, asOf, ct) is { } frame ? new(frame, await db.CaseReadingsAsync(frame, knownAt, ct)) : null;

    private static async Task<IReadOnlyList<CaseReading>> CaseReadingsAsync(
        this AppDbContext db, FigureFrame frame, DateTime? knownAt, CancellationToken ct)
    {
        var window = new FactWindow(frame.Campaign.Id, DivisionRange.OfPrefix(frame.Campaign.CountyCode), frame.Campaign.Start, frame.AsOf, knownAt);
        var rows = await db.CaseRows(window).ToListAsync(ct);
        var baselines = await db.BaselinesAsync(window, ct);
        var inspections = await db.InspectionsAsync(window, ct);
        var committees = await db.CommitteesAsync(window, ct);
        var changes = await db.ChangesAsync(window, ct);
        var membership = await db.MembershipAsync(window, ct);
        var problems = await db.ProblemsAsync(window, ct);
        var measures = await db.MeasuresAsync(window, ct);
        var petitions = await db.PetitionsAsync(window, frame, ct);
        var quantities = await db.QuantitiesAsync(window, ct);
        var presence = await db.PresenceAsync(window, ct);
        return [.. rows.Where(r => r.Registration is not null).Select(Reading)];

        CaseReading Reading(CaseRow row)
        {
            var (baseline, branch, committee) = baselines.GetValueOrDefault(row.Id);
            var work = measures.GetValueOrDefault(row.Id) ?? MeasuresReading.None;
            var hasPlan = row.Plan is not null || work.Total > 0;
            return new()
            {
                CaseId = row.Id,
                DivisionCode = row.DivisionCode,
                Village = row.Village ?? row.DivisionCode,
                Township = row.Township ?? row.DivisionCode[..9],
                Standing = row.Standing!.Value,
                Registration = row.Registration!.Value,
                StandingSource = row.StandingId!.Value,
                Baseline = baseline,
                Acceptance = AcceptanceReading.Of(new(
                    row.IsDiagnosed, hasPlan, row.Plan?.Mark, row.Return?.Mark, row.Application?.Mark, row.Withdrawal?.Mark, row.Opening?.Mark,
                    inspections[row.Id].ToDictionary(i => i.Outcome, i => i.Mark))),
                Branch = CommitteeReading.Of(branch, committees.GetValueOrDefault((row.Id, Committee.Branch))),
                Committee = CommitteeReading.Of(committee, committees.GetValueOrDefault((row.Id, Committee.VillageCommittee))),
                IsBranchEstablished = changes.Contains((row.Id, Committee.Branch, CommitteeChangeKind.Established)),
                IsCommitteeElected = changes.Contains((row.Id, Committee.VillageCommittee, CommitteeChangeKind.ByElected)),
                Membership = membership.GetValueOrDefault(row.Id) ?? MembershipReading.None,
                Categories = [.. problems[row.Id]],
                HasPlan = hasPlan,
                Measures = work,
                Team = new(row.HasResidentDeputy, row.HasMemberNotReleased),
                Petitions = petitions.GetValueOrDefault(row.Id) ?? new(0, 0, frame.PetitionMonthsDue),
                Indicators = quantities[row.Id].ToDictionary(q => q.Indicator, q => q.Thousandths),
                Presence = [.. presence[row.Id]],
            };
        }
    }
}
