using VillageRectification.Domain.Ledger;

namespace VillageRectification.Web.Tests.Figures;

/// <summary>Some figures counted straight from the rows of a ledger, by the words of its sheets.</summary>
internal sealed class RowCounts(IReadOnlyList<LedgerRow> rows, DateOnly asOf)
{
    private readonly string[] _villages = [.. Of(rows, "村情台账").Select(r => r.DivisionCode)];

    public IReadOnlyDictionary<string, long> All()
    {
        var verdicts = Of("检查验收").Where(r => r.Text("类型") == "县级验收" && r.Day("检查日期") is { } day && day <= asOf).ToList();
        var last = verdicts.GroupBy(r => r.DivisionCode).Select(g => g.OrderBy(r => r.Day("检查日期")).Last().Text("结论")).ToList();
        var applied = Villages(Of("检查验收").Where(r => r.Text("类型") == "县级验收" && (r.Day("申请日期") ?? r.Day("检查日期")) <= asOf));
        var revisits = Of("检查验收").Where(r => r.Text("类型") == "回访" && r.Day("检查日期") <= asOf).ToList();
        var growth = Of("队伍建设").Where(InSpan).ToList();
        Dictionary<string, long> figures = new()
        {
            ["cases"] = _villages.Length,
            ["applied"] = applied,
            ["notApplied"] = _villages.Length - applied,
            ["inspected"] = Villages(verdicts),
            ["passed"] = last.Count(o => o is "合格" or "基本合格"),
            ["failed"] = last.Count(o => o is "不合格"),
            ["revisited"] = Villages(revisits),
            ["held"] = Villages(revisits.Where(r => r.Text("结论") == "保持")),
            ["branchesEstablished"] = Villages(Of("班子调整").Where(InSpan).Where(r => r.Text("事项") == "建立健全")),
            ["committeesElected"] = Villages(Of("班子调整").Where(InSpan).Where(r => r.Text("事项") == "补选")),
            ["activists"] = growth.Sum(r => r.Number64("入党积极分子") ?? 0),
            ["reserveCadres"] = growth.Sum(r => r.Number64("后备干部") ?? 0),
            ["newMembers"] = growth.Sum(r => r.Number64("发展党员") ?? 0),
            ["villagesWithNewMembers"] = Villages(growth.Where(r => r.Number64("发展党员") > 0)),
            ["petitions"] = Of("上访统计").Where(r => r.Month("月份")!.Value.First <= asOf).Sum(r => r.Number64("件次") ?? 0),
            ["overdueMeasures"] = Of("整顿方案").Count(r => r.Day("完成时限") < asOf && !(r.Day("完成日期") <= asOf)),
            ["overdueProblems"] = Of("突出问题").Count(r => r.Day("排查日期") <= asOf && r.Day("办理时限") < asOf && StatusOf(r) is "未解决" or "重新办理"),
            ["roomsUntidy"] = Of("村情台账").Count(r => r.Text("两室状况") == "脏乱"),
            ["debtYuan"] = Of("村情台账").Sum(r => r.Number64("集体债务") ?? 0),
        };
        foreach (var category in Of("突出问题").Select(r => r.Text("问题类别")!).Distinct())
        {
            var found = Of("突出问题").Where(r => r.Text("问题类别") == category && r.Day("排查日期") <= asOf).GroupBy(r => r.DivisionCode).ToList();
            figures[$"resolvedByCategory.{category}"] = found.Count(g => g.All(r => StatusOf(r) is "已解决"));
            figures[$"easedByCategory.{category}"] = found.Count(g => g.All(r => StatusOf(r) is "已解决" or "缓解"));
        }

        foreach (var indicator in Of("工作进展").Select(r => r.Text("指标")).OfType<string>().Distinct())
        {
            figures[$"indicators.{indicator}"] = Of("工作进展").Where(InSpan).Where(r => r.Text("指标") == indicator).Sum(r => r.Number64("数量") ?? 0);
        }

        AddPresence(figures, "liaison", ["联系部门"], weekly: 1, monthly: 3);
        AddPresence(figures, "team", ["工作组", "驻村副组长"], weekly: null, monthly: 20);
        return figures;
    }

    private void AddPresence(Dictionary<string, long> figures, string capacity, string[] words, int? weekly, int monthly)
    {
        var days = Of("驻村签到").Where(r => words.Contains(r.Text("身份")) && r.Day("日期") <= asOf)
            .Select(r => (r.DivisionCode, Day: r.Day("日期")!.Value)).Distinct().ToLookup(r => r.DivisionCode, r => r.Day);
        int InMonth(string village) => days[village].Count(d => d.Year == asOf.Year && d.Month == asOf.Month);
        figures[$"presence.{capacity}.zeroVillages"] = _villages.Count(v => InMonth(v) == 0);
        figures[$"presence.{capacity}.onceVillages"] = _villages.Count(v => InMonth(v) == 1);
        figures[$"presence.{capacity}.days"] = _villages.Sum(InMonth);
        figures[$"presence.{capacity}.month.{monthly}"] = _villages.Count(v => InMonth(v) < monthly);
        if (weekly is { } minimum)
        {
            var sundays = Enumerable.Range(1, asOf.Day)
                .Select(d => new DateOnly(asOf.Year, asOf.Month, d))
                .Where(d => d.DayOfWeek is DayOfWeek.Sunday)
                .ToList();
            figures[$"presence.{capacity}.week.{minimum}"] = _villages.Count(v => sundays.Any(s => days[v].Count(d => d > s.AddDays(-7) && d <= s) < minimum));
        }
    }

    // A problem with a status but no status date had it from the day it was found.
    private string? StatusOf(LedgerRow row) => (row.Day("状态日期") ?? row.Day("排查日期")) <= asOf ? row.Text("状态") ?? "未解决" : "未解决";

    private bool InSpan(LedgerRow row) => row.Day("日期") is { } day && day >= RealCounty.Start && day <= asOf;

    private static long Villages(IEnumerable<LedgerRow> some) => some.Select(r => r.DivisionCode).Distinct().Count();

    private IEnumerable<LedgerRow> Of(string sheet) => Of(rows, sheet);

    private static IEnumerable<LedgerRow> Of(IReadOnlyList<LedgerRow> rows, string sheet) => rows.Where(r => r.Sheet == sheet);
}
