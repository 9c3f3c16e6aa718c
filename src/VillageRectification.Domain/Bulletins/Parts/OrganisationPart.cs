using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>二、班子和队伍建设.</summary>
internal static class OrganisationPart
{
    public static IEnumerable<Paragraph> Write(BulletinMaterial m)
    {
        yield return Committees(m).Paragraph(Wording.Lead(1, "班子建设"));
        yield return Membership(m).Paragraph(Wording.Lead(2, "队伍建设"));
    }

    private static Prose Committees(BulletinMaterial m)
    {
        var established = Wording.SomeVillages(m.Count(FigureName.BranchesEstablished), m.Cases, "建立健全了党支部", "新建立健全党支部");
        var elected = Wording.SomeVillages(m.Count(FigureName.CommitteesElected), m.Cases, "补选健全了村委会", "补选村委会");
        var unknown = m.Count(FigureName.CommitteesUnknown);
        var gap = unknown.Value > 0 ? Prose.Of($"，{unknown}个村没有填写") : Prose.Empty;
        return Prose.Of(
            $"{established}，{elected}。目前{Complete(m, FigureName.BranchComplete, "党支部健全")}，{Complete(m, FigureName.CommitteeComplete, "村委会健全")}，{Complete(m, FigureName.BothComplete, "两委都健全")}{gap}。");
    }

    private static Prose Complete(BulletinMaterial m, FigureName name, string what)
    {
        var number = m.Count(name);
        return number.Value == 0 ? Prose.Of($"没有{what}的村") : number.Value == m.Cases ? Prose.Of($"全部村（{number}个）{what}") : Prose.Of($"{what}的村{number}个");
    }

    private static Prose Membership(BulletinMaterial m)
    {
        var members = m.Count(FigureName.NewMembers);
        return Prose.Of(
            $"{Trained(m.Count(FigureName.Activists), "入党积极分子", "培养")}{Trained(m.Count(FigureName.ReserveCadres), "后备干部", "")}{(members.Value == 0 ? Prose.Of($"没有发展党员") : Prose.Of($"{m.Count(FigureName.VillagesWithNewMembers)}个村发展党员{members}名"))}。");
    }

    private static Prose Trained(Number number, string whom, string verb) => number.Value == 0
        ? Prose.Of($"没有培养{whom}，")
        : verb.Length > 0 ? Prose.Of($"{verb}{whom}{number}名、") : Prose.Of($"{whom}{number}名，");
}
