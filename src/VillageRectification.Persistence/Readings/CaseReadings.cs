using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Persistence.Readings;

/// <summary>Reduces the facts of a campaign to one reading a case, in a fixed number of queries: days and amounts are
/// grouped in the database, of what has few rows a case the rows are read.</summary>
public static class CaseReadings
{
    /// <summary>All figures of a campaign on a day; null when the campaign is outside the caller's scope.</summary>
    /// <param name="asOf">The last day counted.</param>
    /// <param name="knownAt">UTC; only what was recorded and not voided by that instant. Null means now.</param>
    public static async Task<FigureSet?> FigureSetAsync(
        this AppDbContext db, Guid campaignId, DateOnly asOf, CancellationToken ct, DateTime? knownAt = null) =>
        await db.FigureFrameAsync(campaignId, asOf, ct) is { } frame ? new(frame, await db.CaseReadingsAsync(frame, knownAt, ct)) : null;

    internal static async Task<IReadOnlyList<CaseReading>> CaseReadingsAsync(
        this AppDbContext db, FigureFrame frame, DateTime? knownAt, CancellationToken ct)
    {
        var window = new FactWindow(frame.Campaign.Id, DivisionRange.OfPrefix(frame.Campaign.CountyCode), frame.Campaign.Start, frame.AsOf, knownAt);
        var rows = await db.ReadAsync(window, static (db, window) => db.CaseRows(window), ct);
        var listings = await db.ListingsAsync(window, ct);
        var baselines = await db.BaselinesAsync(window, ct);
        var steps = (await db.StepsAsync(window, ct)).ToDictionary(s => s.Key, s => new CaseSteps([.. s]));
        var monthAgo = Month.Before(frame.AsOf);
        var rooms = await db.RoomsAsync(window, ct);
        var relations = await db.RelationsAsync(window, ct);
        var rules = await db.RulesAsync(window, ct);
        var debts = await db.DebtsAsync(window, ct);
        var committees = await db.CommitteesAsync(window, ct);
        var membership = await db.MembershipAsync(window, ct);
        var problems = await db.ProblemsAsync(window, ct);
        var measures = await db.MeasuresAsync(window, ct);
        var findings = await db.FindingsAsync(window, ct);
        var promises = await db.OpenPromisesAsync(window, ct);
        var petitions = await db.PetitionsAsync(window, ct);
        var quantities = await db.QuantitiesAsync(window, ct);
        var presence = await db.PresenceAsync(window, ct);
        var holders = await db.HoldersAsync(window, ct);
        var liaisons = await db.LiaisonsAsync(window, ct);
        var members = await db.MembersAsync(window, ct);
        var leaders = await db.TownshipLeadersAsync(window, ct);
        return [.. rows.Where(r => steps.GetValueOrDefault(r.Id)?.Registration is not null).Select(Reading)];

        CaseReading Reading(CaseRow row)
        {
            var own = steps[row.Id];
            var (registration, standing) = (own.Registration!, own.Standing!);
            var baseline = baselines.GetValueOrDefault(row.Id);
            var hasPlan = row.Plan is not null || measures[row.Id].Any();
            MeasureReading[] asked = [.. measures[row.Id].Where(m => m.DropReason is null)];
            return new()
            {
                CaseId = row.Id,
                DivisionCode = row.DivisionCode,
                Village = row.Village ?? row.DivisionCode,
                Township = row.Township ?? row.DivisionCode[..9],
                Standing = standing.Standing!.Value,
                Registration = registration.Id,
                ListedOn = registration.On,
                StandingSource = standing.Id,
                Baseline = baseline?.Reading,
                Rooms = (baseline?.Rooms).Then(rooms.GetValueOrDefault(row.Id)),
                Relation = (baseline?.Relation).Then(relations.GetValueOrDefault(row.Id)),
                Debt = (baseline?.Debt).Then(debts.GetValueOrDefault(row.Id)),
                Graded = row.Level is { } level ? new(level, row.CaseType) : null,
                Extension = row.ExtendedOn is { } extended ? (extended, row.ExtendedUntil!.Value) : null,
                EarlierListings = ListingYears.Before(
                    frame.Campaign.Start, listings[row.DivisionCode].Where(l => l.IsBefore(row.Id, registration.On)).Select(l => l.Year)),
                Acceptance = AcceptanceReading.Of(new(
                    row.IsDiagnosed, hasPlan, row.Plan?.Mark, row.Return?.Mark, own.Application, own.Withdrawal, row.Opening?.Mark, own.Inspections)),
                MonthAgo = own.On(monthAgo),
                Branch = CommitteeReading.Of(baseline?.Branch, committees[(row.Id, Committee.Branch)].LastOrDefault().After),
                Committee = CommitteeReading.Of(baseline?.Committee, committees[(row.Id, Committee.VillageCommittee)].LastOrDefault().After),
                IsBranchEstablished = Happened(row, Committee.Branch, CommitteeChangeKind.Established),
                IsCommitteeElected = Happened(row, Committee.VillageCommittee, CommitteeChangeKind.ByElected),
                CommitteesConfirmedOn = Latest(
                    Latest(row.LastConfirmation, baseline is { Branch: not null, Committee: not null } ? baseline.Reading.On : null),
                    Enum.GetValues<Committee>().SelectMany(c => committees[(row.Id, c)]).Max(c => (DateOnly?)c.After.On)),
                Membership = membership.GetValueOrDefault(row.Id) ?? MembershipReading.None,
                Categories = CategoryReading.Of(problems[row.Id], frame.AsOf),
                Rules = [.. rules[row.Id]],
                HasCommitment = row.HasCommitment,
                OpenPromises = [.. promises[(row.Id, false)]],
                OpenDepartmentPlans = [.. promises[(row.Id, true)]],
                HasPlan = hasPlan,
                Plan = row.Plan is { } plan ? new(row.PlanRecord!.Value, plan.On, row.PlanWrittenOn, row.IsPlanReviewed) : null,
                PlanWaitingSince = row.PlanWaitingSince,
                Measures = MeasuresReading.Of(asked, frame.AsOf),
                Team = new(members[row.Id].Any(m => m.Role is TeamRole.ResidentDeputy), members[row.Id].Any(m => m.IsReleased is false)),
                Petitions = Petitions(row.Id, registration.On),
                Indicators = quantities[row.Id].ToDictionary(q => q.Indicator, q => q.Thousandths),
                Presence = [.. presence[row.Id]],
                OpenMeasures = [.. asked.Where(m => !m.IsDone)],
                Problems = [.. problems[row.Id]],
                OpenProblems = [.. problems[row.Id].Where(p => p.IsOpen)],
                OpenFindings = [.. findings[row.Id].Where(f => !f.IsRemedied)],
                FindingsRemedied = findings[row.Id].Count(f => f.IsRemedied),
                LastRecordOn = Latest(row.LastProgress, row.LastPresence),
                Persons = Persons(row),
            };
        }

        static DateOnly? Latest(DateOnly? one, DateOnly? other) => one > other ? one : other ?? one;

        bool Happened(CaseRow row, Committee committee, CommitteeChangeKind kind) =>
            committees[(row.Id, committee)].Any(c => c.Kind == kind && c.After.On >= frame.Campaign.Start);

        PetitionReading Petitions(Guid caseId, DateOnly listedOn)
        {
            var due = PetitionSteps.PetitionMonths(ListingSteps.InCampaignSince(frame.Campaign.Start, listedOn), frame.AsOf);
            var reports = petitions[caseId].ToArray();
            return new(
                reports.Sum(r => r.Count), [.. reports.Select(r => r.Month).Where(m => due.Contains(Month.Of(m))).Distinct().Order()], due.Count);
        }

        CasePersons Persons(CaseRow row)
        {
            var liaison = liaisons.GetValueOrDefault(row.Id);
            string? Holder(HolderPost post) => holders.GetValueOrDefault((DivisionCode.Parse(row.DivisionCode).Township.Value, post));
            return new(
                row.Id, Holder(HolderPost.Secretary), Holder(HolderPost.DeputySecretary), Holder(HolderPost.OrganisationOfficer),
                liaison?.Leader, liaison?.Department, liaison?.Contact, [.. members[row.Id]])
            {
                TownshipLeader = leaders.GetValueOrDefault(row.Id),
                DepartmentEndedOn = liaison?.DepartmentEndedOn,
                CountyLeaderEndedOn = liaison?.LeaderEndedOn,
                LeaderOffice = liaison?.LeaderOffice,
            };
        }
    }
}
