using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Documents.Ledger;

/// <summary>
/// How the marks of a month sheet and the words beside them are read: as somebody has said, as the campaign says, as the sheet's own legend says, as its
/// title says, as is usual.
/// </summary>
/// <param name="legend">Of the sheet; null where none is read.</param>
/// <param name="titled">Whose the sheet is by its title: 第一书记驻村考勤. Null where it names nobody, or several.</param>
internal sealed class MonthMarks(
    LedgerVocabulary vocabulary, OfficeForm? form, IReadOnlyDictionary<string, string>? legend = null, Capacity? titled = null)
{
    private const int LongestTitle = 60;

    private static readonly string[] There = ["在村", "驻村", "到村", "入村", "在岗", "签到", "出勤", "人员", "成员"];

    public LedgerVocabulary Vocabulary => vocabulary;

    /// <summary>The words of the form that the sheet had so far.</summary>
    public HashSet<(OfficeField Field, string Word)> Used { get; private init; } = [];

    public IReadOnlyDictionary<string, string> Legend { get; } = legend ?? new Dictionary<string, string>();

    /// <summary>Whose days are that nothing beside them says.</summary>
    public Capacity Plain => titled ?? Capacity.Team;

    /// <summary>The same for a sheet with that legend and those titles, its name among them.</summary>
    public MonthMarks Knowing(IReadOnlyDictionary<string, string> own, IEnumerable<string> titles) =>
        new(vocabulary, form, own, Titled(titles)) { Used = Used };

    /// <summary>Whether somebody has said what the mark means.</summary>
    public bool IsSaid(string sign) => form?.Find(OfficeField.Capacity, sign) is not null;

    // The legend is no title: it names whose each mark is.
    private Capacity? Titled(IEnumerable<string> titles)
    {
        string[] plain = [.. titles.Where(t => t.Length is > 0 and <= LongestTitle && !MonthLegend.Is(t)).Select(t => vocabulary.Plain(Wording.Compact(t)))];
        Capacity[] named =
        [
            .. LedgerChoices.Capacities.Where(c => c.Words.Any(w => plain.Any(t => t.Contains(vocabulary.Plain(w), StringComparison.Ordinal))))
                .Select(c => (Capacity)c.Value!),
        ];
        return named is [var only] ? only : null;
    }

    /// <summary>Empty where nobody was there; null for what is no mark, or one that the legend explains by a word that is not known.</summary>
    /// <param name="plain">Whose day √ and 1 are.</param>
    public IReadOnlyList<Capacity>? Of(SheetCell cell, Capacity plain)
    {
        var sign = Wording.Compact(cell.Text);
        if (CapacityOf(sign, out var isSaid) is { } meant)
        {
            return [meant];
        }

        var usual = isSaid ? [] : MonthSign.Of(cell, plain);
        usual = titled is { } whole && usual is [Capacity.Team] ? [whole] : usual;
        return isSaid || !Legend.TryGetValue(sign, out var word) ? usual : Explained(word, usual, MonthSign.IsPlain(cell));
    }

    /// <param name="isSaid">Somebody has said what it means; it means nobody where there is no capacity.</param>
    public Capacity? CapacityOf(string word, out bool isSaid)
    {
        var said = form?.Find(OfficeField.Capacity, word);
        isSaid = said is not null;
        if (isSaid)
        {
            Used.Add((OfficeField.Capacity, word));
        }

        return Find(said is null ? word : said.Meaning ?? "");
    }

    // What is usual stays where the legend says nothing else: 工作组在村, 同日都在, and √ of nobody that is known.
    private IReadOnlyList<Capacity>? Explained(string word, IReadOnlyList<Capacity>? usual, bool isPlain)
    {
        var bare = There.Aggregate(word, (text, end) => text.EndsWith(end, StringComparison.Ordinal) && text.Length > end.Length ? text[..^end.Length] : text);
        return (Find(word) ?? Find(bare)) is { } capacity ? [capacity]
            : usual is null or [] || isPlain || word.Contains('都', StringComparison.Ordinal)
                || usual.All(c => vocabulary.Plain(word).Contains(c.ToText(), StringComparison.Ordinal)) ? usual : null;
    }

    private Capacity? Find(string word) => vocabulary.Find(LedgerChoices.Capacities, word)?.Value as Capacity?;
}
