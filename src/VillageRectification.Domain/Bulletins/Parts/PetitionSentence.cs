using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>"没有发生" is printed only when no month's report is missing. Never a single village's petitions.</summary>
internal static class PetitionSentence
{
    /// <summary>How many reports there are.</summary>
    internal static Number Reported(BulletinMaterial m) =>
        m.Own("petitionReports", "已上报的上访月报份数", m.Figures.Counted.Select(r => (r, (long)r.Petitions.MonthsReported)));

    public static Prose Of(BulletinMaterial m)
    {
        var petitions = m.Count(FigureName.Petitions);
        var missing = m.Count(FigureName.PetitionMonthsMissing);
        var reported = Reported(m);
        var place = $"{m.County.Whole}{m.Campaign.Label}";
        return (missing.Value, petitions.Value) switch
        {
            _ when reported.Value == 0 => Prose.Of($"上访情况没有登记"),
            (0, 0) => Prose.Of($"{place}没有发生上访"),
            (0, _) => Prose.Of($"行动开始以来{place}发生上访{petitions}件次"),
            // Of the months that are missing nobody knows.
            (_, 0) => Prose.Of($"据已上报的{reported}份月报统计（每{m.UnitInBrackets}每月一份，还缺{missing}份），这些月报里没有上访"),
            _ => Prose.Of($"据已上报的{reported}份月报统计（每{m.UnitInBrackets}每月一份，还缺{missing}份），{place}上访{petitions}件次"),
        };
    }
}
