using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace VillageRectification.Domain.Ledger.Office;

/// <summary>
/// 表样: how a workbook that an office keeps in a form of its own is read as the ledger. What is said once of its sheets, columns and words holds for every
/// file of that form.
/// </summary>
public sealed partial record OfficeForm(IReadOnlyList<OfficeSheet> Sheets)
{
    public const int NameMaxLength = 30;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    /// <summary>Under which the campaign keeps it; null where it is not to be kept.</summary>
    public string? Name { get; init; }

    /// <summary>Words of closed lists, and days, that were not known.</summary>
    public IReadOnlyList<OfficeWord> Words { get; init; } = [];

    /// <summary>Which villages are meant by names that were not found (认村).</summary>
    public IReadOnlyList<VillageAnswer> Villages { get; init; } = [];

    /// <summary>Nothing is to be asked of its sheets and columns.</summary>
    [JsonIgnore]
    public bool IsSettled => IsRecognised && Sheets.All(s => s.IsWhole);

    /// <summary>Nothing is to be asked of what its sheets and columns are; its month or day may be.</summary>
    [JsonIgnore]
    public bool IsRecognised => Sheets.All(s => s.IsSettled && s.Columns.All(c => c.IsSettled || !s.IsRead));

    /// <summary>The kind of a sheet with those headings: the one of just these, else the smallest that knows them all; null where none does.</summary>
    public OfficeSheet? Find(IReadOnlyCollection<string> headings) => Sheets.FirstOrDefault(s => s.IsOf(headings))
        ?? Sheets.Where(s => s.Covers(headings)).MinBy(s => s.Columns.Count);

    /// <summary>What somebody said that a word means; null where nobody said it.</summary>
    /// <param name="word">Half-width and without blanks.</param>
    public OfficeWord? Find(OfficeField field, string word) => Words.FirstOrDefault(w => w.Field == field && w.Word == word);

    public OfficeForm With(OfficeSheet sheet) => this with { Sheets = [.. Sheets.Select(s => s.Name == sheet.Name ? sheet : s)] };

    /// <summary>
    /// Without what belongs to one file alone: the month or day that was said for all of its rows, the day of a word that names no year (年底前), what was
    /// left out, and which villages were listed by it.
    /// </summary>
    public OfficeForm Timeless() => this with
    {
        Sheets = [.. Sheets.Select(s => s with { Given = [.. s.Given.Where(g => !g.Field.IsOfOneFile || g.Value == LedgerWords.DayNotKnown)] })],
        Villages = [.. Villages.Where(v => v.Joins is not true)],
        Words =
        [
            .. Words.Where(w => !w.Leaves)
                .Where(w => w.Meaning is null or LedgerWords.DoneSometime || !w.Field.IsOfOneFile || NamesYear.IsMatch(w.Word)),
        ],
    };

    /// <summary>With what was said in 认村 of the names of a file.</summary>
    public OfficeForm With(IEnumerable<VillageAnswer> villages) => this with { Villages = [.. villages.Concat(Villages).DistinctBy(v => v.Key)] };

    /// <summary>With what was said of words, in place of what was said of them before.</summary>
    public OfficeForm Saying(IReadOnlyCollection<OfficeWord> words) =>
        this with { Words = [.. Words.Where(w => !words.Any(s => s.Field == w.Field && s.Word == w.Word)), .. words] };

    /// <summary>With a day or month for all rows of the sheets that lack a column of that name.</summary>
    public OfficeForm Saying(string column, string value) => this with
    {
        Sheets =
        [
            .. Sheets.Select(s => s with
            {
                Given =
                [
                    .. s.Given.Where(g => g.Field.Column != column),
                    .. s.Lacks.Where(f => f.Column == column).Select(f => new OfficeGiven(f, value)),
                ],
            }),
        ],
    };

    // 2003年9月 is that month whenever it is read; 年底前, 去年底 and 6月底前 are others in another year.
    [GeneratedRegex(@"\d{4}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamesYear { get; }

    /// <summary>As it is taken along in a file.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Readable);

    /// <summary>Null for a text that is no such form, or names what the ledger has not.</summary>
    public static OfficeForm? Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<OfficeForm>(json) is { Sheets: { } sheets, Words: { } words, Villages: { } villages } form
                && villages.All(v => v is { Village.Name: not null })
                && sheets.All(s => s is { Name: not null, Columns: not null, Given: not null }
                    && s.Columns.All(c => c is { Heading: not null, Fields: not null }))
                && sheets.SelectMany(s => s.Columns.SelectMany(c => c.Fields).Concat(s.Given.Select(g => g.Field))).Concat(words.Select(w => w.Field))
                    .All(f => f is not null && OfficeField.All.Contains(f))
                ? form
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
