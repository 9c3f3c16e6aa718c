using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins;

/// <summary>The words of the monthly bulletin alone: townships and their committees as they are called where the campaign is.</summary>
public static class BulletinWords
{
    /// <summary>Whose secretaries: 乡镇党委书记, 街道党工委书记 or both, as the villages lie.</summary>
    public static string Secretaries(IEnumerable<CaseReading> villages) =>
        string.Join("、", Committees(villages).Select(committee => $"{committee}书记"));

    /// <summary>各乡镇党委、街道党工委.</summary>
    public static string AllCommittees(IEnumerable<CaseReading> villages) =>
        Committees(villages).ToArray() is { Length: > 0 } committees ? $"各{string.Join("、", committees)}" : "各乡镇党委、街道党工委";

    /// <summary>乡镇, or 街道 where there are no others.</summary>
    public static string TownshipWord(IReadOnlyList<CaseReading> villages) =>
        villages.Count > 0 && villages.All(v => DivisionName.IsSubdistrict(v.Township)) ? "街道" : "乡镇";

    private static IEnumerable<string> Committees(IEnumerable<CaseReading> villages)
    {
        var townships = villages.Select(v => v.Township).ToHashSet();
        var isBanner = townships.Any(t => t.EndsWith("苏木", StringComparison.Ordinal));
        if (townships.Any(t => !DivisionName.IsSubdistrict(t)))
        {
            yield return isBanner ? "苏木乡镇党委" : "乡镇党委";
        }

        if (townships.Any(DivisionName.IsSubdistrict))
        {
            yield return "街道党工委";
        }
    }
}
