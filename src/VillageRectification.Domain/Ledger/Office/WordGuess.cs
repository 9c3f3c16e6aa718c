using System.Globalization;
using System.Text.RegularExpressions;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Ledger.Office;

/// <summary>What a word that is not known seems to mean; somebody looks at it before it counts.</summary>
public static partial class WordGuess
{
    private const int DaysPastDeadline = 31;

    private static readonly string[] Done = ["√", "✔", "☑", "是", "完成", "解决", "销号", "办结", "到位", "(日期)"];
    private static readonly string[] NotDone = ["×", "✘", "☒", "否", "未", "没", "中", "推进"];
    private static readonly string[] Lacking = ["缺", "空", "不", "未", "没"];

    /// <summary>A word of the field's list, or a day 2003-10-31; null where nothing speaks for any.</summary>
    public static string? Of(AskedWord asked, LedgerHeading heading)
    {
        var column = asked.Field.ToColumn();
        return asked.Terms.Count > 0 ? Term(asked.Word, asked.Terms) : asked.IsMark ? Mark(asked.Said)
            : column.Kind is LedgerColumnKind.Choice ? Choice(asked.Word, column.Choices)
            : column.Kind is LedgerColumnKind.Day
                ? Day(asked.Word, heading, isLimit: column.Name.EndsWith('限'))?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    // 宗派矛盾突出 for 宗派矛盾: the longest that stands within, or the only one within which the word stands.
    private static string? Term(string word, IReadOnlyList<string> terms) =>
        terms.Where(t => word.Contains(t, StringComparison.Ordinal)).MaxBy(t => t.Length)
            ?? (terms.Where(t => word.Length > 1 && t.Contains(word, StringComparison.Ordinal)).ToArray() is [var only] ? only : null);

    // What the sheet itself says of the mark: 工作队员 is of the team.
    private static string? Mark(string? said) => said is null ? null : Choice(LedgerVocabulary.Shipped.Plain(said), LedgerChoices.Capacities);

    private static string? Choice(string word, IReadOnlyList<LedgerChoice> choices)
    {
        if (ReferenceEquals(choices, LedgerChoices.ProblemStatuses))
        {
            return word.Contains("基本", StringComparison.Ordinal) || word.Contains("部分", StringComparison.Ordinal) ? ProblemStatus.Eased.ToText()
                : Has(word, NotDone) ? ProblemStatus.Open.ToText() : Has(word, Done) ? ProblemStatus.Resolved.ToText() : null;
        }

        if (ReferenceEquals(choices, LedgerChoices.CommitteeStates))
        {
            return Has(word, Lacking) ? CommitteeState.Incomplete.ToText() : null;
        }

        if (ReferenceEquals(choices, LedgerChoices.Levels))
        {
            return Has(word, ["省", "中央"]) ? ManagementLevel.Higher.ToText()
                : word.Contains('市', StringComparison.Ordinal) ? ManagementLevel.CityKey.ToText()
                : word.Contains('县', StringComparison.Ordinal) || word.Contains('区', StringComparison.Ordinal) ? ManagementLevel.CountyKey.ToText() : null;
        }

        // The longest word of the list that stands within.
        return choices.SelectMany(c => c.Words.Select(w => (c.Word, Written: w)))
            .Where(w => w.Written.Length > 1 && word.Contains(w.Written, StringComparison.Ordinal))
            .OrderByDescending(w => w.Written.Length).Select(w => w.Word).FirstOrDefault();
    }

    // 年底 is the end of its year also where the campaign ends some weeks before.
    private static DateOnly LastLimit(DateOnly deadline) =>
        deadline.AddDays(DaysPastDeadline) is var late && late.Year == deadline.Year ? late : new(deadline.Year, 12, 31);

    /// <summary>
    /// The day that is meant by one without a year: of a limit (12月底前, 6月30日前, 年底前) the latest in the campaign, for what limits something lies ahead, as
    /// a rule; of another (9月20日) the only one in it. Null for any other word, and where nobody can tell.
    /// </summary>
    /// <param name="word">Half-width and without blanks.</param>
    public static DateOnly? Meant(string word, DateOnly start, DateOnly deadline, bool isLimit) =>
        Days(word, start, deadline, isLimit) is [.., var last] days && (isLimit || (days.Length == 1 && WholeDay.IsMatch(word))) ? last : null;

    private static DateOnly? Day(string word, LedgerHeading heading, bool isLimit)
    {
        var days = Days(word, heading.Start, heading.Deadline, isLimit);
        return days is [var only] ? only : isLimit && days.Length > 0 ? days[^1] : null;
    }

    // 6月底前, 8月9日, 年底: in each year of the campaign that has it; 2003年1月 in its own.
    // A month alone is its last day where it limits something; of what was done in it nobody said the day.
    private static DateOnly[] Days(string word, DateOnly start, DateOnly deadline, bool isLimit)
    {
        if (Written.Match(word) is not { Success: true } day || !(isLimit || day.Groups["d"].Success || word[^1] is '底' or '末' or '前'))
        {
            return [];
        }

        var month = day.Groups["m"].Success ? int.Parse(day.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) : 12;
        return month is < 1 or > 12 ? [] :
        [
            .. Enumerable.Range(start.Year, deadline.Year - start.Year + 1)
                .Where(y => !day.Groups["y"].Success || day.Groups["y"].ValueSpan.SequenceEqual(y.ToString(CultureInfo.InvariantCulture)))
                .Select(y => (Year: y, Last: DateTime.DaysInMonth(y, month)))
                .Select(y => (y.Year, Day: day.Groups["d"].Success ? int.Parse(day.Groups["d"].ValueSpan, CultureInfo.InvariantCulture) : y.Last, y.Last))
                .Where(y => y.Day >= 1 && y.Day <= y.Last).Select(y => new DateOnly(y.Year, month, y.Day))
                .Where(d => d >= start && d <= (isLimit ? LastLimit(deadline) : deadline)),
        ];
    }

    [GeneratedRegex(@"^\d{1,2}月\d{1,2}[日号]?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WholeDay { get; }

    private static bool Has(string word, string[] parts) => parts.Any(p => word.Contains(p, StringComparison.Ordinal));

    [GeneratedRegex(
        @"^((?<y>\d{4})年)?((?<m>\d{1,2})月((?<d>\d{1,2})[日号]?|底|末|份)?|年[底末]|(?<=年)[底末])(以?前|之前)?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written { get; }
}
