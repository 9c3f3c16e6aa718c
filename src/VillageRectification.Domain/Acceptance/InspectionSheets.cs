using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>The sheets of a village's inspections, each with what it carries over from the one before.</summary>
public static class InspectionSheets
{
    /// <param name="facts">The case's, live.</param>
    /// <param name="campaign">With every version of its criteria.</param>
    public static InspectionSheet SheetOf(this IReadOnlyCollection<CaseFact> facts, InspectionOpening opening, Campaign campaign)
    {
        var standard = campaign.StandardOn(facts.JudgedAsOf(opening));
        return InspectionSheet.Of(opening, facts, standard, facts.AgainOf(opening, standard, campaign));
    }

    /// <summary>The verdict that an inspection led to; null while it runs.</summary>
    public static Inspection? VerdictOf(this IEnumerable<CaseFact> facts, InspectionOpening opening) =>
        Rounds(facts).FirstOrDefault(r => r.Opening?.RecordId == opening.RecordId).Verdict;

    /// <summary>The inspection that a county verdict ended; null where none was opened before it.</summary>
    public static InspectionOpening? OpeningOf(this IEnumerable<CaseFact> facts, Inspection verdict) =>
        Rounds(facts).FirstOrDefault(r => r.Verdict?.RecordId == verdict.RecordId).Opening;

    /// <summary>What a verdict found not reached.</summary>
    /// <param name="campaign">As of <see cref="SheetOf"/>.</param>
    public static IReadOnlyList<MissedItem> MissedOf(this IReadOnlyCollection<CaseFact> facts, Inspection verdict, Campaign campaign) =>
        MissedItem.Of(verdict, facts.OpeningOf(verdict) is { } opening ? facts.SheetOf(opening, campaign) : null);

    private static Reinspection? AgainOf(
        this IReadOnlyCollection<CaseFact> facts, InspectionOpening opening, AcceptanceStandard standard, Campaign campaign)
    {
        var rounds = Rounds(facts);
        var (earlier, before) = rounds.TakeWhile(r => r.Opening?.RecordId != opening.RecordId).LastOrDefault(r => r.Verdict is not null);
        return Reinspection.Of(opening, standard, before, earlier is null ? null : facts.SheetOf(earlier, campaign));
    }

    // In the order in which the steps were taken: a verdict ends the inspection that was opened before it, or is of paper.
    private static List<(InspectionOpening? Opening, Inspection? Verdict)> Rounds(IEnumerable<CaseFact> facts)
    {
        List<(InspectionOpening? Opening, Inspection? Verdict)> rounds = [];
        InspectionOpening? running = null;
        foreach (var step in facts.OfType<StageFact>().Chronological())
        {
            if (step is InspectionOpening opening)
            {
                running = opening;
            }
            else if (step is Inspection { Kind: InspectionKind.County } verdict)
            {
                rounds.Add((running, verdict));
                running = null;
            }
        }

        return running is null ? rounds : [.. rounds, (running, null)];
    }
}
