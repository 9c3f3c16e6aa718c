using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Records;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Plans;

/// <summary>Words of a village's plan.</summary>
internal static class PlanText
{
    public static string WordOf(PlanSourceKind kind) => kind switch
    {
        PlanSourceKind.Verdict => "验收结论",
        PlanSourceKind.Diagnosis => "会诊原因",
        PlanSourceKind.Problem => "问题",
        PlanSourceKind.Finding => RecordWords.Finding,
    };

    public static string Note(ProblemReading problem, DateOnly today) => string.Join(
        " · ",
        new[]
        {
            problem.Category,
            problem.Handling?.ToText(),
            problem.Status is ProblemStatus.Open ? null : problem.Status.ToText(),
            problem.DueOn is { } due ? due.ToSentence(today) + "到期" : null,
        }.OfType<string>());

    /// <summary>第 2 版（2003年10月31日通过）.</summary>
    public static string NameOf(PlanVersion version) => $"第 {version.Number} 版（{Adopted(version)}）";

    public static string Adopted(PlanVersion version) => version.Adoption is null ? "台账导入，没有通过日期" : version.On.ToFull() + "通过";

    public static string Adopted(string village, DateOnly on, DateOnly today) => $"已通过：{village}整顿方案，{on.ToSentence(today)}通过，按这一版算期限。";

    /// <summary>The line under the title.</summary>
    public static string State(PlanFile file) => (file.Draft.Last, file.Draft.IsChanged) switch
    {
        (null, false) => "还没有方案",
        (null, true) => "第 1 版，起草中",
        ({ } last, true) => $"现行{NameOf(last)}，第 {file.NextNumber} 版起草中",
        ({ } last, false) => "现行" + NameOf(last),
    };

    /// <summary>6 条，已完成 1 条.</summary>
    public static string Count(PlanDraft draft) =>
        draft.Items.Count == 0 ? "" : $"{draft.Standing.Count()} 条，已完成 {draft.Standing.Count(i => i.DoneOn is not null)} 条";

    public static string StyleOf(PlanChangeKind kind) => kind switch
    {
        PlanChangeKind.Added => "tag-rectifying",
        PlanChangeKind.Changed => "tag-warn",
        PlanChangeKind.Dropped or PlanChangeKind.Unchanged => "",
    };

    /// <param name="isUnknown">Done, and nobody wrote when.</param>
    public static string Whom(string? person, DateOnly? due, DateOnly? done, bool isUnknown, DateOnly today)
    {
        var completed = isUnknown ? "完成，" + UnknownDay.Word : done is { } day ? day.ToSentence(today) + "完成" : null;
        return string.Join(" · ", new[] { person ?? RecordField.Unknown, due?.ToSentence(today) ?? "期限未填", completed }.OfType<string>());
    }

    /// <summary>One cell of a comparison: goal, person, day and what it answers.</summary>
    /// <param name="beside">What is said differently there is all that is told; null tells everything.</param>
    /// <param name="sources">By record.</param>
    public static string Says(PlanItem item, PlanItem? beside, DateOnly today, IReadOnlyDictionary<Guid, PlanSource> sources) =>
        string.Join("；", Parts(item, beside, today, sources));

    /// <summary>3 条措施没有选针对什么：修复机井、…</summary>
    public static string Listed(IReadOnlyCollection<PlanItem> items, string what) =>
        $"{items.Count} 条措施{what}：{string.Join("、", items.Take(3).Select(i => i.Text))}{(items.Count > 3 ? " 等" : "")}";

    private static IEnumerable<string> Parts(PlanItem item, PlanItem? beside, DateOnly today, IReadOnlyDictionary<Guid, PlanSource> sources)
    {
        if (beside is not null && item.Text != beside.Text)
        {
            yield return "措施：" + item.Text;
        }

        if (beside is null || item.Goal != beside.Goal)
        {
            yield return "目标：" + (item.Goal ?? RecordField.Unknown);
        }

        if (beside is null || item.ResponsiblePerson != beside.ResponsiblePerson)
        {
            yield return "责任人：" + (item.ResponsiblePerson ?? RecordField.Unknown);
        }

        if (beside is null || item.DueOn != beside.DueOn)
        {
            yield return "期限：" + (item.DueOn?.ToSentence(today) ?? RecordField.Unknown);
        }

        if (beside is null ? !item.IsAimless : !item.AnswersWhat(beside))
        {
            yield return "针对：" + AnswersOf(item, sources);
        }
    }

    public static string AnswersOf(PlanItem item, IReadOnlyDictionary<Guid, PlanSource> sources)
    {
        string[] known =
        [
            .. item.Answers.Select(a => sources.GetValueOrDefault(a)?.Label ?? "已了结的记录"),
            .. item.Causes.Select(c => PlanSource.LabelOf(PlanSourceKind.Diagnosis, c)),
        ];
        return known.Length == 0 ? "没有选" : string.Join("、", known);
    }
}
