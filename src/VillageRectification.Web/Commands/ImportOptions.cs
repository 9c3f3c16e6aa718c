using System.Globalization;
using CampaignRoot = VillageRectification.Domain.Campaigns.Campaign;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Screening;

namespace VillageRectification.Web.Commands;

/// <summary>What was asked for behind <c>import FILE</c>, and what could not be understood.</summary>
internal sealed record ImportOptions
{
    public const string Usage = "用法：import 文件.xlsx --campaign 行动名称 [--start 2002-10-20 --deadline 2003-12-31] [--label 软弱涣散村] [--unit 村] [--remove-blanks] "
        + "[--form 表样名称 | --form-file 表样.json] [--given 排查日期=2003-10-31] [--new-villages 不列入]";

    /// <summary>The value of --new-villages by which villages that the campaign does not have are left out.</summary>
    public static string NotListed => ScreeningConclusion.NotListed.ToText();

    /// <summary>That by which they are listed, with the level that the file tells.</summary>
    public const string Listed = "列入";

    private const string RemoveBlanks = "--remove-blanks";

    public string? Campaign { get; private init; }

    public DateOnly? Start { get; private init; }

    public DateOnly? Deadline { get; private init; }

    /// <summary>How the villages are called; null is the usual word.</summary>
    public string? Label { get; private init; }

    /// <summary>What is counted; null is the usual word.</summary>
    public string? Unit { get; private init; }

    /// <summary>The name of a form that the campaign keeps, by which the file is read; null for a file in the form of the ledger.</summary>
    public string? Form { get; private init; }

    /// <summary>The file of such a form; null where there is none.</summary>
    public string? FormFile { get; private init; }

    /// <summary>What holds for all rows of the file where it has no such column.</summary>
    public IReadOnlyList<(string Column, string Value)> Given { get; private init; } = [];

    /// <summary>
    /// What becomes of villages that the campaign does not have: <see cref="NotListed"/>, <see cref="Listed"/>, or the level as which they are listed where
    /// the file tells none. Null where nothing was said.
    /// </summary>
    public string? NewVillages { get; private init; }

    /// <summary>Cells that the file leaves blank lose what stood in them.</summary>
    public bool RemovesBlanks { get; private init; }

    public IReadOnlyList<string> Faults { get; private init; } = [];

    public LedgerRemovals Removals => RemovesBlanks ? LedgerRemovals.All : LedgerRemovals.None;

    /// <summary>The same for a campaign of those days, where they were not said.</summary>
    public ImportOptions Within(DateOnly start, DateOnly deadline) => this with { Start = Start ?? start, Deadline = Deadline ?? deadline };

    /// <summary>What was said of villages that the campaign does not have, as an answer for each.</summary>
    public IEnumerable<VillageAnswer> Say(IEnumerable<NewVillage> villages) => NewVillages is not { } said ? [] : villages.Where(v => v.IsOpen).Select(
        v => new VillageAnswer(v.Name, v.Village.Code)
        {
            Joins = said != NotListed,
            Level = said == NotListed || said == Listed ? null : said,
        });

    /// <summary>Call only without <see cref="Faults"/>, and when its days are known.</summary>
    public LedgerHeading Heading => new(Campaign!, Start!.Value, Deadline!.Value) { Label = Label, Unit = Unit };

    public static ImportOptions Read(string[] options)
    {
        string[][] pairs = [.. options.Where(o => o != RemoveBlanks).Chunk(2)];
        var asked = new ImportOptions { RemovesBlanks = options.Contains(RemoveBlanks), Faults = [.. CommandLine.Twice(pairs, "--given")] };
        foreach (var pair in pairs)
        {
            asked = pair switch
            {
                ["--campaign", var name] when name.Trim().Length is > 0 and <= CampaignRoot.NameMaxLength && SoundText.IsSound(name) =>
                    asked with { Campaign = name.Trim() },
                ["--campaign", _] => asked.With($"--campaign 要填行动名称，不超过 {CampaignRoot.NameMaxLength} 个字，不带看不见的字符"),
                ["--label", var word] when CampaignWords.IsWord(word.Trim(), CampaignWords.LabelMaxLength) => asked with { Label = word.Trim() },
                ["--label", _] => asked.With($"--label 只写汉字，不超过 {CampaignWords.LabelMaxLength} 个字，如 软弱涣散村"),
                ["--unit", var word] when CampaignWords.IsWord(word.Trim(), CampaignWords.UnitMaxLength) => asked with { Unit = word.Trim() },
                ["--unit", _] => asked.With($"--unit 只写汉字，不超过 {CampaignWords.UnitMaxLength} 个字，如 村、社区"),
                ["--form", var name] when name.Trim().Length > 0 => asked with { Form = name.Trim() },
                ["--form-file", var path] when path.Length > 0 => asked with { FormFile = path },
                ["--given", var text] when Told(text) is { } given => asked with { Given = [.. asked.Given, given] },
                ["--given", var text] => asked.With($"--given 的“{text}”要写成 排查日期=2003-10-31、排查日期=不详、月份=2003-10 这样"),
                ["--new-villages", var word] when word == NotListed || word == Listed => asked with { NewVillages = pair[1] },
                ["--new-villages", var word] when LedgerChoices.Find(LedgerChoices.Levels, word) is { } level => asked with { NewVillages = level.Word },
                ["--new-villages", var word] => asked.With(
                    $"--new-villages 的“{word}”要写成 {NotListed}、{Listed}，或者管理级别：{string.Join('、', LedgerChoices.Levels.Select(l => l.Word))}"),
                ["--start", var text] when Day(text) is { } day => asked with { Start = day },
                ["--deadline", var text] when Day(text) is { } day => asked with { Deadline = day },
                [("--start" or "--deadline") and var word, var text] => asked.With($"{word} 的日期“{text}”要写成 2003-10-31 这样"),
                _ => asked.With($"看不懂“{string.Join(' ', pair)}”"),
            };
        }

        return asked.Faults.Count > 0 ? asked : asked.With([.. asked.Missing()]);
    }

    private IEnumerable<string> Missing()
    {
        if (Campaign is null)
        {
            yield return "缺少 --campaign";
        }

        if (Form is not null && FormFile is not null)
        {
            yield return "--form 和 --form-file 只能用一个";
        }

        if (Deadline <= Start)
        {
            yield return "--deadline 要晚于 --start";
        }
    }

    /// <summary>What is to be added for a campaign that is not there yet.</summary>
    public IEnumerable<string> MissingDays()
    {
        if (Start is null)
        {
            yield return "缺少 --start";
        }

        if (Deadline is null)
        {
            yield return "缺少 --deadline";
        }
    }

    /// <summary>How such a value is written.</summary>
    public static string Sample(string column) => column == LedgerColumnNames.Month ? "2003-10" : "2003-10-31";

    // Of a column of the ledger that holds days or months.
    private static (string Column, string Value)? Told(string text) => text.Split('=', 2) is [var column, var value]
        && LedgerForm.Sheets.SelectMany(s => s.Columns).FirstOrDefault(c => c.Name == column.Trim()) is { } named
        && (named.Kind is LedgerColumnKind.Day ? Day(value.Trim()) is not null || (named.MayBeUnknown && value.Trim() == LedgerWords.DayNotKnown)
            : named.Kind is LedgerColumnKind.Month && Domain.Common.Month.TryParse(value.Trim(), out _)) ? (named.Name, value.Trim()) : null;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private ImportOptions With(params string[] faults) => this with { Faults = [.. Faults, .. faults] };
}
