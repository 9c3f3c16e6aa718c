using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Files;
using VillageRectification.Domain.Progress;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>The first and the latest photo of a measure or a problem, taken on different days. What they show is for who looks at them to say.</summary>
/// <param name="Matter">The measure or the problem.</param>
internal sealed record PhotoPair(string Matter, Attachment First, Attachment Latest)
{
    public static IReadOnlyList<PhotoPair> Of(IReadOnlyList<CaseFact> facts)
    {
        var served = facts.OfType<ProgressEntry>().Where(e => (e.MeasureRecordId ?? e.ProblemRecordId) is not null)
            .ToDictionary(e => e.RecordId, e => (e.MeasureRecordId ?? e.ProblemRecordId)!.Value);
        var photos = facts.OfType<Attachment>().Where(a => a.IsPhoto)
            .ToLookup(a => served.TryGetValue(a.AboutRecordId, out var matter) ? matter : a.AboutRecordId);
        var matters = facts.EveryMeasureOn(DateOnly.MaxValue).Select(m => (m.RecordId, m.Text))
            .Concat(facts.OfType<Problem>().Select(p => (p.RecordId, p.Description)));
        return
        [
            .. from matter in matters
               let taken = photos[matter.RecordId].Chronological().ToArray()
               where taken.Length > 1 && taken[0].OccurredOn < taken[^1].OccurredOn
               select new PhotoPair(matter.Item2, taken[0], taken[^1]),
        ];
    }
}
