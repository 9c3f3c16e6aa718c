using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Pages.Log;

/// <summary>A measure or a problem of the village that is still open, which a day's work may have served.</summary>
/// <param name="Kind">措施 or 问题.</param>
/// <param name="IsProblem">Else it is a measure.</param>
internal sealed record OpenMatter(Guid RecordId, string Kind, string Text, DateOnly? DueOn, bool IsProblem)
{
    public bool IsOverdue(DateOnly today) => DueOn.IsPast(today);
}
