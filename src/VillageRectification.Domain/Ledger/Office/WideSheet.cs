using System.Globalization;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Organisation;
using static VillageRectification.Domain.Ledger.LedgerColumnNames;

namespace VillageRectification.Domain.Ledger.Office;

/// <summary>
/// The one wide sheet that an office may fill in instead of the fourteen: a row tells of a village, a problem of it, and the measure against that. Its
/// headings are recognised without a question, so that only names and words are ever asked about.
/// </summary>
public static class WideSheet
{
    /// <summary>Of the sheet.</summary>
    public const string Name = "整顿台账";

    /// <summary>Of the sheet that says how it is filled in, and holds the words to choose from.</summary>
    public const string Guide = "填写说明";

    /// <summary>Begins the row that shows how it is filled in: such a row is never read.</summary>
    public const string Sample = "示例";

    // Village or another word: of its headings one says it.
    private static readonly string[] Units = [CampaignWords.Village, ""];

    private const int FoundAfter = 14;
    private const int DueAfter = 75;

    /// <param name="unit">What the campaign counts: 村, 社区.</param>
    /// <param name="start">Of the campaign: the example is of its time.</param>
    public static IReadOnlyList<WideColumn> Columns(string unit, DateOnly start)
    {
        var (village, problem, measure) = (LedgerForm.Villages, LedgerForm.Problems, LedgerForm.Measures);
        var isVillage = unit == CampaignWords.Village;
        return
        [
            new("序号", null, Sample),
            new(Township, OfficeField.Township, "××镇"),
            new(isVillage ? Village + "*" : "村（社区）名称*", OfficeField.Village, isVillage ? "××村" : "××社区"),
            new(Level + "*", OfficeField.Level, ManagementLevel.Ordinary.ToText()),
            Of(village, MainProblem, "", "认定情形"),
            Of(village, Households, "351"),
            Of(village, PartyMembers, "38"),
            Of(village, Income, "15000", Income + "（元）"),
            Of(village, Debt, "", Debt + "（元）"),
            Of(village, Branch, CommitteeState.Incomplete.ToText()),
            Of(village, LedgerColumnNames.Committee, CommitteeState.Complete.ToText()),
            Of(LedgerForm.Duties, CountyLeader),
            Of(LedgerForm.Duties, Department),
            Of(LedgerForm.Duties, TeamLeader),
            Of(LedgerForm.Duties, ResidentDeputy),
            Of(problem, Category, "村级财务", Category + "*"),
            Of(problem, Description, "账目两年没有公布"),
            Of(problem, FoundOn, Day(start.AddDays(FoundAfter)), FoundOn + "*"),
            Of(problem, Handling, ProblemHandling.ResolveNow.ToText()),
            Of(problem, ResponsiblePerson, "", "问题责任人"),
            Of(problem, HandlingDueOn, Day(start.AddDays(DueAfter))),
            Of(problem, Status, ProblemStatus.Open.ToText(), "问题状态"),
            Of(problem, StatusOn),
            Of(measure, LedgerColumnNames.Measure, "清理账目，每季度公布一次", "整改措施"),
            Of(measure, ResponsiblePerson, "", "措施责任人"),
            Of(measure, DueOn, Day(start.AddDays(DueAfter)), "措施时限"),
            Of(measure, DoneOn, "", "措施完成日期"),
            Of(measure, WhyNotDone),
            new("备注", null, "这一行是示例，导入时不读"),
        ];
    }

    /// <summary>How a sheet is read that has these headings, or some of them; null for one that has any other.</summary>
    /// <param name="name">Of the sheet.</param>
    public static OfficeSheet? Of(string name, IReadOnlyCollection<string> headings)
    {
        var known = Units.SelectMany(u => Columns(u, DateOnly.MinValue)).DistinctBy(c => c.Heading).ToDictionary(c => c.Heading, c => c.Field);
        return !headings.All(known.ContainsKey) || !headings.Any(h => known[h] == OfficeField.Village) ? null
            : new(name, [.. headings.Select(h => new OfficeColumn(h, known[h] is { } field ? [field] : [], IsSettled: true))])
            {
                IsRead = true,
                IsSettled = true,
            };
    }

    /// <summary>The words from which a column chooses; none for what is written freely.</summary>
    /// <param name="terms">Of the campaign's open lists.</param>
    public static IReadOnlyList<string> WordsOf(LedgerColumn column, IReadOnlyDictionary<TermKind, IReadOnlyList<string>> terms) =>
        column.Term is { } kind ? terms.GetValueOrDefault(kind) ?? [] : [.. column.Choices.Select(c => c.Word)];

    private static WideColumn Of(LedgerSheet sheet, string column, string example = "", string? heading = null) =>
        new(heading ?? column, new(sheet.Name, column), example);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
