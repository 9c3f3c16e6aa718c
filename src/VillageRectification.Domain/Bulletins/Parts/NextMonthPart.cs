using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>七、N月份工作要求: what follows from the figures; the editor writes the rest below it. When the campaign is over, nothing follows.</summary>
internal static class NextMonthPart
{
    public static IEnumerable<Paragraph> Write(BulletinMaterial m, LaggingVillages lagging, IReadOnlyList<CapacityMonth> capacities)
    {
        if (m.IsLast || m.Cases == 0)
        {
            yield break;
        }

        Prose[] tasks =
        [
            .. new[] { Failed(m), Lost(m), Revised(m), Again(m), NotApplied(m, lagging), Overdue(m), Departments(m, capacities), Revisits(m) }
                .Where(t => !t.IsEmpty),
        ];
        yield return (tasks.Length == 0 ? Prose.Of($"巩固整顿成果，防止反弹。") : Wording.Enumerated(tasks)).Paragraph();
    }

    /// <summary>The numbers of its own that the text may tell; of who came, unknown while nobody wrote anything down.</summary>
    internal static IEnumerable<(Number Number, bool IsKnown)> Own(BulletinMaterial m, IReadOnlyList<CapacityMonth> capacities) =>
    [
        .. new[] { FailedOpen(m), FailedRevised(m), RelapsedOpen(m), RefusedOpen(m), LostRevised(m), AppliedAgain(m), ToRevisit(m) }.Select(n => (n, true)),
        .. capacities.Where(c => c.Capacity is Capacity.Liaison).Select(c => (DepartmentsAbsent(m, c), c.IsRecorded)),
    ];

    private static Number FailedOpen(BulletinMaterial m) =>
        m.Count(Left(m, CaseOutcome.Failed, hasPlan: false), FigureName.Failed, "failedOpen", $"不合格后还没有修订方案的{m.Unit}");

    private static Number FailedRevised(BulletinMaterial m) =>
        m.Count(Left(m, CaseOutcome.Failed, hasPlan: true), FigureName.Failed, "failedRevised", $"不合格后修订了方案的{m.Unit}");

    private static Number RelapsedOpen(BulletinMaterial m) =>
        m.Count(Left(m, CaseOutcome.Relapsed, hasPlan: false), FigureName.Relapsed, "relapsedOpen", $"反弹后还没有重新整顿的{m.Unit}");

    private static Number RefusedOpen(BulletinMaterial m) =>
        m.Count(Left(m, CaseOutcome.CityRefused, hasPlan: false), FigureName.CityRefused, "refusedOpen", $"{m.Refused()}、还没有重新整顿的{m.Unit}");

    private static Number LostRevised(BulletinMaterial m) => m.Own(
        "lostRevised", $"反弹或认定未通过后修订了方案的{m.Unit}",
        Left(m, CaseOutcome.Relapsed, hasPlan: true).Concat(Left(m, CaseOutcome.CityRefused, hasPlan: true)));

    private static Number AppliedAgain(BulletinMaterial m) => m.Own(
        "appliedAgain", $"已经再次申请的{m.Unit}",
        m.Figures.Counted.Where(r => r.Acceptance is { Outcome: not (null or CaseOutcome.Passed), IsInQueue: true }));

    private static Number DepartmentsAbsent(BulletinMaterial m, CapacityMonth month) => m.Count(
        month.Absent, m.Figures[FigureName.PresenceZero, Capacity.Liaison], "departmentsAbsent", $"联系部门全月没有到的{m.Unit}");

    private static Number ToRevisit(BulletinMaterial m) =>
        m.Own("toRevisit", $"尚未回访的合格{m.Unit}", m.Figures.Counted.Where(r => r.Acceptance.IsToRevisit));

    // Nobody is told to do what he has done: who revised his plan goes on, who has applied again waits.
    private static Prose Failed(BulletinMaterial m)
    {
        var (open, revised) = (FailedOpen(m), FailedRevised(m));
        return Prose.Join("，",
        [
            open.Value > 0 ? Prose.Of($"验收不合格的{m.Several(open)}修订整顿方案，逐条整改，具备条件的再次申请") : Prose.Empty,
            revised.Value > 0 ? Prose.Of($"不合格后修订了方案的{m.Several(revised)}按新方案逐条整改，具备条件的再次申请") : Prose.Empty,
        ]);
    }

    private static Prose Lost(BulletinMaterial m)
    {
        var (relapsed, refused) = (RelapsedOpen(m), RefusedOpen(m));
        var who = Prose.Join("、",
        [
            relapsed.Value > 0 ? Prose.Of($"反弹的{m.Several(relapsed)}") : Prose.Empty,
            refused.Value > 0 ? Prose.Of($"{m.Refused()}的{m.Several(refused)}") : Prose.Empty,
        ]);
        return who.IsEmpty ? who : Prose.Of($"{who}重新整顿，查清原因，修订方案");
    }

    // Who lost the pass and has a new plan already.
    private static Prose Revised(BulletinMaterial m)
    {
        var revised = LostRevised(m);
        return revised.Value > 0 ? Prose.Of($"正在重新整顿的{m.Several(revised)}按新方案逐条整改，具备条件的再次申请") : Prose.Empty;
    }

    private static Prose Again(BulletinMaterial m)
    {
        var again = AppliedAgain(m);
        return again.Value > 0 ? Prose.Of($"已经再次申请的{m.Several(again)}由{m.County.Department}抓紧检查") : Prose.Empty;
    }

    // Who took his application back stands where he was, also where nobody wrote down a plan since the verdict.
    private static CaseReading[] Left(BulletinMaterial m, CaseOutcome outcome, bool hasPlan) =>
        [.. m.Figures.Counted.Where(r => r.Acceptance.Outcome == outcome && !r.Acceptance.IsInQueue && r.Acceptance.HasPlanSinceVerdict == hasPlan)];

    private static Prose NotApplied(BulletinMaterial m, LaggingVillages lagging)
    {
        var (notApplied, plans) = (m.Count(FigureName.NotApplied), m.Count(FigureName.PlansMissing));
        var secretaries = BulletinWords.Secretaries(m.Figures.Counted.Where(r => !r.Acceptance.IsApplied));
        return Prose.Join("，",
        [
            notApplied.Value > 0 ? Prose.Of($"尚未申报的{m.Several(notApplied)}由{secretaries}包{m.Unit}督办") : Prose.Empty,
            plans.Value > 0 && lagging.HasPlans ? Prose.Of($"没有整顿方案的{m.Several(plans)}尽快拿出方案") : Prose.Empty,
        ]);
    }

    private static Prose Overdue(BulletinMaterial m)
    {
        var (measures, problems) = (m.Count(FigureName.OverdueMeasures), m.Count(FigureName.OverdueProblems));
        var what = Prose.Join("、",
        [
            measures.Value > 0 ? Prose.Of($"{measures}项措施") : Prose.Empty,
            problems.Value > 0 ? Prose.Of($"{problems}个问题") : Prose.Empty,
        ]);
        return what.IsEmpty ? what : Prose.Of($"逾期的{what}逐项定人定时，限期办结");
    }

    // Of a month that still runs nobody has to explain himself yet.
    private static Prose Departments(BulletinMaterial m, IReadOnlyList<CapacityMonth> capacities)
    {
        if (m.IsRunning || capacities.FirstOrDefault(c => c.Capacity is Capacity.Liaison) is not { Absent.Count: > 0 } month)
        {
            return Prose.Empty;
        }

        var absent = DepartmentsAbsent(m, month);
        var concerned = m.Cases == 1 ? Prose.Empty : Prose.Of($"（涉及{absent}{(m.Unit.EndsWith('）') ? "处" : $"个{m.Unit}")}）");
        return Prose.Of(
            $"全月没有{m.Attendance(Capacity.Liaison)}的部门{concerned}向{m.County.Department}说明情况，{m.Month.Next.Number}月份按规定天数入{m.Unit}");
    }

    private static Prose Revisits(BulletinMaterial m)
    {
        var left = ToRevisit(m);
        var villages = m.Cases == 1 ? Prose.Of($"合格{m.Unit}") : Prose.Of($"{left}个合格{m.Unit}");
        return left.Value > 0 ? Prose.Of($"{m.County.Department}对尚未回访的{villages}回访一遍") : Prose.Empty;
    }
}
