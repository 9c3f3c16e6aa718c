using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Domain.Figures;

/// <summary>The two committees and the party's members.</summary>
internal static class OrganisationFigures
{
    public static IEnumerable<Figure> For(FigureFrame frame)
    {
        var start = frame.Campaign.Start;
        var newMembers = Grown(start, e => e.NewMembers);
        return
        [
            Figure.Count(
                FigureName.BranchesEstablished,
                new("建立健全党支部", $"整顿开始以来建立健全了党支部的{frame.Unit}；同一个{frame.Unit}只算一次") { Printed = "建立健全党支部数" },
                r => r.IsBranchEstablished, Changed(start, Committee.Branch, CommitteeChangeKind.Established)),
            Figure.Count(
                FigureName.CommitteesElected,
                new($"补选{frame.Committee}", $"整顿开始以来补选了{frame.Committee}的{frame.Unit}；同一个{frame.Unit}只算一次") { Printed = $"补选{frame.Committee}数" },
                r => r.IsCommitteeElected, Changed(start, Committee.VillageCommittee, CommitteeChangeKind.ByElected)),
            Figure.Count(
                FigureName.BranchComplete,
                new(VillageWords.BranchComplete, $"按整顿前情况和以后的班子调整，党支部健全的{frame.Unit}") { Printed = "党支部健全数" },
                r => r.Branch.IsComplete, SourcesOf(r => [r.Branch.Source])),
            Figure.Count(
                FigureName.CommitteeComplete,
                new($"{frame.Committee}健全", $"按整顿前情况和以后的班子调整，{frame.Committee}健全的{frame.Unit}") { Printed = $"{frame.Committee}健全数" },
                r => r.Committee.IsComplete, SourcesOf(r => [r.Committee.Source])),
            Figure.Count(
                FigureName.BothComplete,
                new(VillageWords.BothComplete, $"党支部和{frame.Committee}都健全的{frame.Unit}") { Printed = "两委都健全数" },
                r => r.Branch.IsComplete && r.Committee.IsComplete, SourcesOf(r => [r.Branch.Source, r.Committee.Source])),
            Figure.Count(
                FigureName.Incomplete,
                new("两委不健全", $"党支部或{frame.Committee}至少有一个不健全的{frame.Unit}"),
                r => r.Branch.IsIncomplete || r.Committee.IsIncomplete,
                SourcesOf(r => [r.Branch.IsIncomplete ? r.Branch.Source : null, r.Committee.IsIncomplete ? r.Committee.Source : null])),
            Figure.Count(
                FigureName.CommitteesUnknown,
                new("两委状况未填", $"没有已知不健全的、但党支部或{frame.Committee}状况没有填的{frame.Unit}") { Printed = $"两委情况未填的{frame.Unit}数" },
                r => IsUnknown(r.Branch, r.Committee)) with { Absence = r => Unsaid(r, frame.Committee) },
            Figure.Sum(
                FigureName.Activists,
                new(FieldWords.Activists, $"整顿开始以来各{frame.Unit}新增入党积极分子的合计") { Unit = "人", Printed = FieldWords.Activists },
                r => r.Membership.Activists, Grown(start, e => e.Activists)),
            Figure.Sum(
                FigureName.ReserveCadres,
                new(FieldWords.ReserveCadres, $"整顿开始以来各{frame.Unit}新增后备干部的合计") { Unit = "人", Printed = FieldWords.ReserveCadres },
                r => r.Membership.ReserveCadres, Grown(start, e => e.ReserveCadres)),
            Figure.Sum(
                FigureName.NewMembers,
                new(FieldWords.NewMembers, $"整顿开始以来各{frame.Unit}发展党员的合计") { Unit = "人", Printed = FieldWords.NewMembers },
                r => r.Membership.NewMembers, newMembers),
            Figure.Count(
                FigureName.VillagesWithNewMembers,
                new($"发展了党员的{frame.Unit}", $"整顿开始以来至少发展了一名党员的{frame.Unit}") { Printed = $"发展党员的{frame.Unit}数" },
                r => r.Membership.NewMembers > 0, newMembers),
        ];
    }

    // A committee's state comes from its last change, or from the baseline.
    private static Proof[] SourcesOf(Func<CaseReading, Guid?[]> sources) =>
    [
        new(EvidenceKind.CommitteeChange, (r, e) => sources(r).Contains(e.Id)),
        new(EvidenceKind.Baseline, (r, e) => sources(r).Contains(e.Id)),
    ];

    private static Proof Changed(DateOnly start, Committee which, CommitteeChangeKind kind) => Proof.By<Evidence.OfCommitteeChange>(
        EvidenceKind.CommitteeChange, (_, e) => e.Committee == which && e.Change == kind && e.OccurredOn >= start);

    private static Proof Grown(DateOnly start, Func<Evidence.OfMembershipGrowth, int?> by) => Proof.By<Evidence.OfMembershipGrowth>(
        EvidenceKind.MembershipGrowth, (_, e) => e.OccurredOn >= start && by(e) is not (null or 0));

    private static bool IsUnknown(CommitteeReading branch, CommitteeReading committee) =>
        !(branch.IsIncomplete || committee.IsIncomplete) && !(branch.IsComplete && committee.IsComplete);

    private static string Unsaid(CaseReading village, string committee) => (village.Branch.State, village.Committee.State) switch
    {
        (null, null) => $"党支部、{committee}状况都没有填",
        (null, _) => "党支部状况没有填",
        _ => $"{committee}状况没有填",
    };
}
