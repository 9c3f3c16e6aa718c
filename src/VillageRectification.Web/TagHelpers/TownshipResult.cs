namespace VillageRectification.Web.TagHelpers;

/// <summary>How the villages of a township fared.</summary>
/// <param name="Setback">Failed, relapsed or refused by the city.</param>
/// <param name="Open">Not applied, or applied and not judged.</param>
public sealed record TownshipResult(string Name, int Passed, int Setback, int Open)
{
    public int Total => Passed + Setback + Open;
}
