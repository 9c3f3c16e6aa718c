using System.Globalization;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>The row of days of a month sheet, with what the columns beside it are.</summary>
internal sealed class MonthSheetHeader
{
    // A week: fewer numbers in a row may be anything.
    private const int LeastDays = 7;
    private const int MostDays = 31;

    private static readonly HashSet<string> VillageHeads =
        ["村名", "社区", "村(社区)", "村(居)", "村居", "村(居委会)", "居委会", "村委会", "村民委员会", "居民委员会", "村庄", "单位", "名称", "党支部", "支部"];
    private static readonly HashSet<string> TownshipHeads = ["乡镇", "乡(镇)", "乡镇(街道)", "镇", "乡", "街道", "所属乡镇"];
    private static readonly HashSet<string> CodeHeads = [LedgerColumnNames.Code, "代码", "村代码"];
    private static readonly HashSet<string> CapacityHeads =
        [LedgerColumnNames.Capacity, "人员身份", "类别", "职务", "岗位", "人员类别", "身份类别", "驻村身份", "职务(身份)"];
    private static readonly HashSet<string> PersonHeads = ["姓名", LedgerColumnNames.Person, "驻村人员", "驻村干部", "人员姓名", "队员姓名"];
    private static readonly HashSet<string> IdleHeads = ["序号", "合计", "总计", "日期", "星期"];

    /// <summary>What stands behind a capacity in the head of its sum: 工作组天数.</summary>
    private const string Sum = "天数";

    private readonly List<(int Index, string Head)> _unknown = [];
    private readonly HashSet<string> _heads = [];
    private readonly List<(int Index, Capacity Capacity, string Head)> _sums = [];
    private readonly IReadOnlyDictionary<int, int> _days;
    private readonly LedgerVocabulary _vocabulary;

    private MonthSheetHeader(IReadOnlyDictionary<int, int> days, SheetRow? above, SheetRow row, LedgerVocabulary vocabulary)
    {
        (_days, _vocabulary) = (days, vocabulary);
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (!days.ContainsKey(i))
            {
                Take(i, Wording.Compact(row.Cell(i).IsBlank ? above?.Cell(i).Text ?? "" : row.Cell(i).Text));
            }
        }

        // A campaign counts in a word of its own.
        if (Village is null && Code is null && _unknown.FindIndex(u => u.Index < days.Keys.Min()) is >= 0 and var own)
        {
            Village = _unknown[own].Index;
            _unknown.RemoveAt(own);
        }
    }

    /// <summary>Column, from 0 → day of the month.</summary>
    public IReadOnlyDictionary<int, int> Days => _days;

    public int? Village { get; private set; }

    /// <summary>Whether it is said, left of the days, whose they are.</summary>
    public bool HasVillages => (Village ?? Code) < _days.Keys.Min();

    public int? Township { get; private set; }

    public int? Code { get; private set; }

    public int? Capacity { get; private set; }

    public int? Person { get; private set; }

    public IReadOnlyList<(int Index, Capacity Capacity, string Head)> Sums => _sums;

    /// <summary>Heads that are none of these.</summary>
    public IEnumerable<string> Unknown => _unknown.Select(u => u.Head);

    /// <summary>Where the days are written as dates.</summary>
    public Month? Month { get; private init; }

    /// <param name="above">The row before, over which heads may be merged.</param>
    /// <param name="vocabulary">How a capacity is written.</param>
    public static MonthSheetHeader? Of(SheetRow? above, SheetRow row, LedgerVocabulary vocabulary)
    {
        Dictionary<int, int> days = [];
        for (var i = 0; i < row.Cells.Count && days.Count < MostDays; i++)
        {
            if (DayOf(row.Cell(i)) is not (>= 1 and <= MostDays and var day))
            {
                continue;
            }

            if (days.Count > 0 && days.Values.Max() + 1 != day)
            {
                if (days.Count >= LeastDays)
                {
                    break;
                }

                days.Clear();
            }

            days.Add(i, day);
        }

        return days.Count < LeastDays ? null : new(days, above, row, vocabulary)
        {
            Month = row.Cell(days.Keys.Min()).Date is { } first ? Domain.Common.Month.Of(DateOnly.FromDateTime(first)) : null,
        };
    }

    private static int? DayOf(SheetCell cell) => cell.Date?.Day
        ?? (int.TryParse(Wording.Compact(cell.Text).TrimEnd('日', '号'), NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? day : null);

    /// <summary>Where its columns stand, from 0, by the names by which problems call them.</summary>
    public IReadOnlyDictionary<string, int> Places() =>
        new (string Name, int? Index)[]
        {
            (LedgerColumnNames.Village, Village), (LedgerColumnNames.Township, Township), (LedgerColumnNames.Code, Code),
            (LedgerColumnNames.Capacity, Capacity), (LedgerColumnNames.Person, Person),
        }
            .Where(p => p.Index is not null).Select(p => (p.Name, Index: p.Index!.Value))
            .Concat(_days.Select(d => (Name: DayMark.ColumnOf(d.Value), Index: d.Key)))
            .DistinctBy(p => p.Name).ToDictionary(p => p.Name, p => p.Index);

    /// <summary>Whether a text is one of the heads: one that is merged down over the weekdays names no village.</summary>
    public bool IsHead(string text) => _heads.Contains(text);

    private void Take(int index, string head)
    {
        _heads.Add(head);
        if (IsVillage(head))
        {
            Village ??= index;
        }
        else if (TownshipHeads.Contains(head))
        {
            Township ??= index;
        }
        else if (CodeHeads.Contains(head))
        {
            Code ??= index;
        }
        else if (CapacityHeads.Contains(head))
        {
            Capacity ??= index;
        }
        else if (PersonHeads.Contains(head))
        {
            Person ??= index;
        }
        else if (head.EndsWith(Sum, StringComparison.Ordinal) && CapacityOf(head[..^Sum.Length]) is { } capacity)
        {
            _sums.Add((index, capacity, head));
        }
        else if (head.Length > 0 && !IdleHeads.Contains(head) && !head.Contains('天', StringComparison.Ordinal))
        {
            _unknown.Add((index, head));
        }
    }

    // 村, 行政村, 后进村, 软弱涣散村; 社区名称 as 社区.
    private static bool IsVillage(string head)
    {
        var word = head.Length > 2 && head.EndsWith("名称", StringComparison.Ordinal) ? head[..^2] : head;
        return VillageHeads.Contains(word) || word.EndsWith('村');
    }

    /// <summary>Null for a word that names none.</summary>
    public Capacity? CapacityOf(string word) => _vocabulary.Find(LedgerChoices.Capacities, word)?.Value as Capacity?;
}
