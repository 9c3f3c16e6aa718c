using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>二、班子和队伍建设. What nobody wrote down is left out.</summary>
internal static class OrganisationPart
{
    public static IEnumerable<Paragraph> Write(BulletinMaterial m) =>
        Headed.Of([("班子建设", Committees(m)), (RecordWords.MembershipGrowth, Membership(m))]);

    /// <summary>The numbers of its own that the text may tell.</summary>
    internal static IEnumerable<Number> Own(BulletinMaterial m) =>
        [UnknownIn(m, Committee.Branch.ToText(), r => r.Branch), UnknownIn(m, m.CommitteeWord, r => r.Committee)];

    private static Number UnknownIn(BulletinMaterial m, string committee, Func<CaseReading, CommitteeReading> of) =>
        m.Own($"unknown.{committee}", $"没有填写{committee}是否健全的{m.Unit}", m.Figures.Counted.Where(r => of(r).State is null));

    private static Prose Committees(BulletinMaterial m)
    {
        var changes = m.Recorded.CommitteeChanges
            ? Prose.Join("，",
            [
                Wording.SomeOf(m.Count(FigureName.BranchesEstablished), m.Cases, m.Unit, "建立健全了党支部", "新建立健全党支部"),
                Wording.SomeOf(m.Count(FigureName.CommitteesElected), m.Cases, m.Unit, $"补选健全了{m.CommitteeWord}", $"补选{m.CommitteeWord}"),
            ])
            : Prose.Empty;
        return Prose.Sentences([changes, States(m)]);
    }

    private static Prose States(BulletinMaterial m)
    {
        var isBranchKnown = m.Figures.Counted.Any(r => r.Branch.State is not null);
        var isCommitteeKnown = m.Figures.Counted.Any(r => r.Committee.State is not null);
        if (!isBranchKnown && !isCommitteeKnown)
        {
            return Prose.Empty;
        }

        var both = m.Count(FigureName.BothComplete);
        if (both.Value == m.Cases)
        {
            return Prose.Of($"目前{(m.Cases == 1 ? Prose.Empty : Wording.Counted("全部", both, m.Unit))}两委都健全");
        }

        return Prose.Of($"目前{Prose.Join("，",
        [
            isBranchKnown ? Complete(m, FigureName.BranchComplete, VillageWords.BranchComplete) : Prose.Of($"党支部是否健全没有填写"),
            isCommitteeKnown ? Complete(m, FigureName.CommitteeComplete, m.CommitteeWord + CommitteeState.Complete.ToText())
                : Prose.Of($"{m.CommitteeWord}是否健全没有填写"),
            isBranchKnown && isCommitteeKnown && m.Cases > 1 ? Complete(m, FigureName.BothComplete, VillageWords.BothComplete) : Prose.Empty,
            isBranchKnown ? Unknown(m, Committee.Branch.ToText(), r => r.Branch) : Prose.Empty,
            isCommitteeKnown ? Unknown(m, m.CommitteeWord, r => r.Committee) : Prose.Empty,
        ])}");
    }

    // Each committee has its own number: of one for both nobody could tell whose state is missing.
    private static Prose Unknown(BulletinMaterial m, string committee, Func<CaseReading, CommitteeReading> of)
    {
        var unknown = UnknownIn(m, committee, of);
        return unknown.Value > 0 ? Prose.Of($"{unknown}个{m.Unit}没有填写{committee}是否健全") : Prose.Empty;
    }

    private static Prose Complete(BulletinMaterial m, FigureName name, string what)
    {
        var number = m.Count(name);
        return (number.Value, m.Cases) switch
        {
            (0, 1) => Prose.Of($"{what.Replace(CommitteeState.Complete.ToText(), "还不健全", StringComparison.Ordinal)}"),
            (1, 1) => Prose.Of($"{what}"),
            (0, _) => Prose.Of($"没有{what}的{m.Unit}"),
            var (some, all) when some == all => Prose.Of($"{Wording.Counted("全部", number, m.Unit)}{what}"),
            _ => Prose.Of($"{what}的{m.Unit}{number}个"),
        };
    }

    // What there is comes first, each clause with its verb; then what there is none of.
    private static Prose Membership(BulletinMaterial m)
    {
        (bool IsRecorded, string Whom, Number Number)[] trained =
        [
            (m.Recorded.Activists, FieldWords.Activists, m.Count(FigureName.Activists)),
            (m.Recorded.ReserveCadres, FieldWords.ReserveCadres, m.Count(FigureName.ReserveCadres)),
        ];
        var some = Prose.Join("、", trained.Where(t => t.Number.Value > 0).Select(t => Prose.Of($"{t.Whom}{t.Number}名")));
        var none = string.Join("和", trained.Where(t => t.IsRecorded && t.Number.Value == 0).Select(t => t.Whom));
        var members = m.Count(FigureName.NewMembers);
        return Prose.Sentences(
        [
            Prose.Join("，",
            [
                some.IsEmpty ? some : Prose.Of($"培养{some}"),
                members.Value > 0
                    ? Prose.Of($"{Wording.SomeOf(m.Count(FigureName.VillagesWithNewMembers), m.Cases, m.Unit, FieldWords.NewMembers)}{members}名")
                    : Prose.Empty,
                none.Length > 0 ? Prose.Of($"没有培养{none}") : Prose.Empty,
                m.Recorded.NewMembers && members.Value == 0 ? Prose.Of($"没有发展党员") : Prose.Empty,
            ]),
        ]);
    }
}
