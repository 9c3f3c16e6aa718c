using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Pages.Records;

namespace VillageRectification.Web.Records;

/// <summary>A record that the day of a correction may not pass: what it is about, or the first that is about it.</summary>
/// <param name="Says">不早于它所接的; 不晚于接着它写的.</param>
internal sealed record DayBound(string Says, RecordKind Kind, Fact Fact)
{
    public static IEnumerable<DayBound> Of(RecordForm form)
    {
        var (about, next) = RecordOrder.Bounds(form.Live!, form.Place.About, [.. form.Place.Facts.Except(form.Kind.GoingAlong(form.Place, form.Live!))]);
        foreach (var (says, fact) in new[] { ("不早于它所接的", about), ("不晚于接着它写的", next) })
        {
            if (fact is not null && RecordKinds.Of(fact) is { } kind)
            {
                yield return new(says, kind, fact);
            }
        }
    }
}
