using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Domain.Figures;

/// <summary>Reads how a village's committees stand from its facts.</summary>
public static class CommitteeReadings
{
    /// <summary>The state after the last of the facts, starting from the last baseline.</summary>
    public static CommitteeReading CommitteeOn(this IEnumerable<CaseFact> facts, Committee committee)
    {
        CaseFact[] known = [.. facts.Where(f => f is Baseline or CommitteeChange).Chronological()];
        var change = known.OfType<CommitteeChange>().Where(c => c.Committee == committee)
            .Select(c => new CommitteeReading.Dated(c.StateAfter, c.OccurredOn, c.Id)).LastOrDefault();
        var baseline = known.OfType<Baseline>().LastOrDefault();
        var before = committee is Committee.Branch ? baseline?.Branch : baseline?.Committee;
        return CommitteeReading.Of(before is { } state ? new(state, baseline!.OccurredOn, baseline.Id) : null, change);
    }
}
