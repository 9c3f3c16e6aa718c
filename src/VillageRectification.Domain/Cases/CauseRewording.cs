using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>A corrected diagnosis says a cause in other words: what names that cause goes along, for it is named by its words.</summary>
public static class CauseRewording
{
    /// <param name="before">The version that was voided.</param>
    /// <param name="now">The one that stands in its place.</param>
    /// <param name="naming">Problems, measures, their revisions and drafts of the village, live.</param>
    /// <returns>The versions that take their place, to be saved.</returns>
    public static IReadOnlyList<Fact> FollowCauses(this Diagnosis before, Diagnosis now, IEnumerable<CaseFact> naming, string reason)
    {
        var words = Reworded(before.Causes, now.Causes);
        return words.Count == 0 ? [] :
        [
            .. from fact in naming
               let named = Named(fact)
               where named.Causes.Any(words.ContainsKey)
               let said = DiagnosisCauses.Join(named.Causes.Select(c => words.GetValueOrDefault(c, c)))
               where said!.Length <= named.MostLength
               select fact.Reword(named.Property, said, reason.Trim()),
        ];
    }

    /// <summary>
    /// The causes that stand in other words, by their old ones: as many new as went, in their order. Where more or fewer came than went nobody said
    /// which is which, and what names an old one keeps its words.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Reworded(string? before, string? now)
    {
        var (old, said) = (DiagnosisCauses.Split(before), DiagnosisCauses.Split(now));
        string[] gone = [.. old.Except(said)];
        string[] come = [.. said.Except(old)];
        return gone.Length == come.Length ? gone.Zip(come).ToDictionary(w => w.First, w => w.Second) : new Dictionary<string, string>();
    }

    private static (string Property, int MostLength, IReadOnlyList<string> Causes) Named(CaseFact fact) => fact switch
    {
        Problem p => (nameof(p.Cause), Problem.CauseMaxLength, p.Cause is { } cause ? [cause] : []),
        Measure m => (nameof(m.AnsweredCauses), Measure.AnsweredCausesMaxLength, DiagnosisCauses.Split(m.AnsweredCauses)),
        MeasureRevision r => (nameof(r.AnsweredCauses), MeasureRevision.AnsweredCausesMaxLength, DiagnosisCauses.Split(r.AnsweredCauses)),
        MeasureProposal p => (nameof(p.AnsweredCauses), MeasureProposal.AnsweredCausesMaxLength, DiagnosisCauses.Split(p.AnsweredCauses)),
        _ => ("", 0, []),
    };
}
