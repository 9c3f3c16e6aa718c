using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>● 工作组, ○ 联系部门, ◆ both on one day.</summary>
internal sealed class SheetSigns(IEnumerable<(DateOnly Day, Capacity Capacity)> days)
{
    private readonly ILookup<DateOnly, Capacity> _days = days.ToLookup(d => d.Day, d => d.Capacity);

    /// <summary>Nothing for a day on which neither was there.</summary>
    public string On(DateOnly day)
    {
        var team = _days[day].Any(c => c.CountsAs(Capacity.Team));
        return (team, _days[day].Contains(Capacity.Liaison)) switch
        {
            (true, true) => "◆",
            (true, false) => "●",
            (false, true) => "○",
            _ => "",
        };
    }
}
