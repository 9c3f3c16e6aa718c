using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Supervision;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Plans;

/// <summary>依据: the verdict that was lost, the last diagnosis, what is not solved and not put right.</summary>
internal static class PlanSources
{
    /// <param name="missed">What each county verdict found not reached.</param>
    /// <param name="answered">Stay in the list though they are solved.</param>
    public static IReadOnlyList<PlanSource> Of(
        IReadOnlyList<CaseFact> facts, DateOnly today, IReadOnlyCollection<Guid> answered, ILookup<Guid, MissedItem> missed, CountyWords county)
    {
        var lost = facts.OfType<Inspection>().Chronological()
            .LastOrDefault(i => i.Outcome.IsSetback());
        var diagnosis = facts.OfType<Diagnosis>().Chronological().LastOrDefault();
        return
        [
            .. lost is null ? [] : new[] { Verdict(lost, [.. missed[lost.RecordId]], today, county) },
            .. diagnosis is null ? [] : Diagnosed(diagnosis, today, answered),
            .. facts.ProblemsOn(today).Where(p => p.IsOpen || p.Status is ProblemStatus.Eased || answered.Contains(p.RecordId)).OrderByDescending(p => p.IsOpen)
                .Select(p => new PlanSource(p.RecordId, PlanSourceKind.Problem, p.Description, PlanText.Note(p, today), p.IsOpen)),
            .. facts.FindingsOn(today).Where(f => f.RemediedOn is null || answered.Contains(f.RecordId))
                .Select(f => new PlanSource(f.RecordId, PlanSourceKind.Finding, f.Text, f.FoundOn.ToSentence(today) + f.Notice.ToText(), false)),
        ];
    }

    private static PlanSource Verdict(Inspection lost, IReadOnlyList<MissedItem> missed, DateOnly today, CountyWords county) => new(
        lost.RecordId, PlanSourceKind.Verdict, lost.Opinion ?? lost.Outcome.ToText(lost.Kind, county),
        $"{lost.OccurredOn.ToSentence(today)} {lost.Outcome.ToText(lost.Kind, county)}"
            + (missed.Count == 0 ? "" : $"，没有达到的 {missed.Count} 项：{string.Join("、", missed.Select(m => m.Text))}"), false);

    // Each cause; the diagnosis as a whole where it says none, or where a measure answers all of it.
    private static PlanSource[] Diagnosed(Diagnosis diagnosis, DateOnly today, IReadOnlyCollection<Guid> answered)
    {
        PlanSource whole = new(
            diagnosis.RecordId, PlanSourceKind.Diagnosis, diagnosis.Causes ?? "原因未填", diagnosis.OccurredOn.ToSentence(today) + "会诊", false);
        PlanSource[] causes = [.. DiagnosisCauses.Split(diagnosis.Causes).Select(c => whole with { Text = c, Cause = c })];
        return causes.Length == 0 || answered.Contains(diagnosis.RecordId) ? [whole, .. causes] : causes;
    }
}
