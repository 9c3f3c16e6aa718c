using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>Increments of members and reserve cadres in words.</summary>
internal static class GrowthText
{
    /// <summary>入党积极分子 2 名，发展党员 1 名.</summary>
    public static string Of(MembershipGrowth g)
    {
        var text = Counts((FieldWords.Activists, g.Activists), (FieldWords.ReserveCadres, g.ReserveCadres), (FieldWords.NewMembers, g.NewMembers));
        return text.Length > 0 ? text : "队伍建设没有增加";
    }

    /// <summary>其中 35 岁以下 2 名，退伍军人 1 名; null where nothing is said of it.</summary>
    public static string? Among(MembershipGrowth g)
    {
        var text = Counts(
            ("35 岁以下", g.UnderThirtyFive), ("36 到 50 岁", g.ToFifty), ("51 岁以上", g.OverFifty), ("致富能手", g.Skilled), ("退伍军人", g.Veterans),
            ("返乡人员", g.Returned), ("高中以上文化", g.Educated));
        return text.Length > 0 ? "其中 " + text : null;
    }

    private static string Counts(params (string Word, int? Count)[] counts) =>
        string.Join("，", counts.Where(c => c.Count > 0).Select(c => $"{c.Word} {c.Count} 名"));
}
