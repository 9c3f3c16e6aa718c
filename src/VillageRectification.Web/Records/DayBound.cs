using VillageRectification.Domain.Cases;
using VillageRectification.Web.Pages.Records;

namespace VillageRectification.Web.Records;

/// <summary>A record that the day of a correction may not pass: what it is about, or the first that is about it.</summary>
/// <param name="Says">不早于它所接的; 不晚于接着它写的.</param>
internal sealed record DayBound(string Says, RecordKind Kind, CaseFact Fact)
{
    /// <summary>By the same rule as <see cref="RecordOrder.AgainstRedating"/>: what stood out of order before may stay so.</summary>
    public static IEnumerable<DayBound> Of(RecordForm form)
    {
        var (live, place) = (form.Live!, form.Place);
        if (place.About is { } about && about.OccurredOn <= live.OccurredOn && RecordKinds.Of(about) is { } before)
        {
            yield return new("不早于它所接的", before, about);
        }

        if (place.Facts.Where(f => f.RefersTo(live.RecordId) && f.OccurredOn >= live.OccurredOn).MinBy(f => f.OccurredOn) is { } next
            && RecordKinds.Of(next) is { } after)
        {
            yield return new("不晚于接着它写的", after, next);
        }
    }
}
