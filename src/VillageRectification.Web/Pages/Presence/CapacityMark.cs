using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>The sign of a capacity in the calendar: a letter in a shape, so that it reads without colour.</summary>
/// <param name="Style">The shape: the team round, the department square, leaders a drop.</param>
internal sealed record CapacityMark(string Letter, string Style)
{
    public static CapacityMark Of(Capacity capacity, CountyWords county) => capacity switch
    {
        Capacity.Team => new("组", "mk-team"),
        Capacity.ResidentDeputy => new("副", "mk-team"),
        Capacity.FirstSecretary => new("一", "mk-team"),
        Capacity.Liaison => new("部", "mk-dept"),
        Capacity.DepartmentHead => new("长", "mk-dept"),
        Capacity.TownshipSecretary => new("书", "mk-sec"),
        Capacity.TownshipLeader => new("乡", "mk-sec"),
        Capacity.CountyLeader => new(county.Word, "mk-sec"),
        Capacity.Supervisor => new("督", "mk-sup"),
    };
}
