using FluentValidation.Results;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Import;

/// <summary>As what the columns of one sheet are read, and what holds for all rows where it has no column.</summary>
internal sealed record ColumnsInput
{
    /// <summary>A column may feed as many.</summary>
    public const int MostFields = 4;

    /// <summary>In the order of the sheet.</summary>
    public Line[] Columns { get; init; } = [];

    public Fixed[] Given { get; init; } = [];

    /// <summary>Whether the answers are kept for the next file.</summary>
    public bool Keep { get; init; }

    public string? Name { get; init; }

    /// <summary>The column that is to feed one field more, from 0.</summary>
    public int? More { get; init; }

    public sealed record Line
    {
        /// <summary>Keys of <see cref="OfficeField"/>; blank ones are not read.</summary>
        public List<string?> Fields { get; init; } = [];
    }

    public sealed record Fixed
    {
        public string? Field { get; init; }

        public string? Value { get; init; }

        /// <summary>Nobody knows the day.</summary>
        public bool Unknown { get; init; }

        public static Fixed Of(OfficeGiven given) => given.Value == LedgerWords.DayNotKnown ? new() { Field = given.Field.ToKey(), Unknown = true }
            : new() { Field = given.Field.ToKey(), Value = given.Value };

        /// <summary>As it would stand in a cell; null where nothing is said.</summary>
        public string? Said => !string.IsNullOrWhiteSpace(Value) ? Value.Trim()
            : Unknown && OfficeField.Parse(Field)?.ToColumn().MayBeUnknown is true ? LedgerWords.DayNotKnown : null;
    }

    public static ColumnsInput Of(OfficeForm form, OfficeSheet sheet, IReadOnlyList<OfficeGiven> proposed) => new()
    {
        Columns = [.. sheet.Columns.Select(c => new Line { Fields = [.. c.Fields.Select(f => f.ToKey()).DefaultIfEmpty("")] })],
        Given = [.. proposed.Select(Fixed.Of)],
        Keep = form.Name is not null,
        Name = form.Name,
    };

    /// <summary>The sheet as was said.</summary>
    public OfficeSheet Say(OfficeSheet sheet) => sheet with
    {
        Columns = [.. sheet.Columns.Select((c, i) => c with { Fields = [.. FieldsOf(i)], IsSettled = true })],
        Given = [.. Given.Select(g => new OfficeGiven(OfficeField.Parse(g.Field)!, g.Said))],
    };

    /// <summary>The sheet with what is answered so far, and nothing that the step would refuse: the rest is still asked.</summary>
    /// <param name="today">What happened was no later.</param>
    public OfficeSheet SayWhatIsGood(OfficeSheet sheet, DateOnly today)
    {
        HashSet<OfficeField> taken = [];
        return Say(sheet) with
        {
            Columns =
            [
                .. sheet.Columns.Select((c, i) => FieldsOf(i).Where(taken.Add).ToArray() is var fields && fields.Length > 0
                    ? c with { Fields = fields, IsSettled = true } : c with { Fields = [] }),
            ],
            Given =
            [
                .. Given.Select(g => (Field: OfficeField.Parse(g.Field), Given: g)).Where(g => g.Field is { } field && Wrong(field, g.Given, today) is null)
                    .Select(g => new OfficeGiven(g.Field!, g.Given.Said)),
            ],
        };
    }

    /// <param name="said">Of <see cref="Say"/>.</param>
    /// <param name="listsAll">The campaign has no villages: the level lists them.</param>
    /// <param name="today">What happened was no later.</param>
    public IEnumerable<ValidationFailure> Against(OfficeSheet said, bool listsAll, DateOnly today)
    {
        if (!said.HasVillage)
        {
            yield return new($"{nameof(Columns)}[0].Fields[0]", "没有哪一列读成村名，不知道各行是哪个村；请把一列读成村名");
        }
        else if (!said.Targets.Any())
        {
            yield return new($"{nameof(Columns)}[0].Fields[0]", "除了村名，没有哪一列要读；请选一列，或者在认表里选不读这张表");
        }

        HashSet<OfficeField> taken = [];
        foreach (var (i, column) in said.Columns.Index())
        {
            if (column.Fields.FirstOrDefault(f => !taken.Add(f)) is { } twice)
            {
                yield return new($"{nameof(Columns)}[{i}].Fields[0]", $"“{twice.Name()}”前面已有一列读成它了，只能有一列");
            }
        }

        foreach (var field in said.Lacks.Where(f => said.ValueOf(f) is null && Given.All(g => g.Field != f.ToKey())))
        {
            yield return new($"{nameof(Columns)}[0].Fields[0]", $"读{field.Sheet}要有“{field.Column}”，文件里没有这一列；请在下面写一个各行通用的");
        }

        foreach (var (i, given) in Given.Index())
        {
            if (OfficeField.Parse(given.Field) is { } field
                && (said.Lacks.Contains(field) || (listsAll && field == OfficeField.Level)) && Wrong(field, given, today) is { } wrong)
            {
                yield return new($"{nameof(Given)}[{i}].Value", wrong);
            }
        }

        if (Keep && (string.IsNullOrWhiteSpace(Name) || Name.Trim().Length > OfficeForm.NameMaxLength))
        {
            yield return new(nameof(Name), $"请给表样起个名称，不超过 {OfficeForm.NameMaxLength} 个字；不存就不勾");
        }
    }

    private IEnumerable<OfficeField> FieldsOf(int column) =>
        (Columns.ElementAtOrDefault(column)?.Fields ?? []).Select(OfficeField.Parse).OfType<OfficeField>().Distinct().Take(MostFields);

    private static string? Wrong(OfficeField field, Fixed given, DateOnly today)
    {
        var (column, text) = (field.ToColumn(), given.Said ?? "");
        return text.Length == 0 ? $"文件里没有“{column.Name}”，请写一个各行通用的{(column.MayBeUnknown ? "，或者勾不知道哪天" : "")}，或者把读成{field.Sheet}的列都改成不读"
            : column.MayBeUnknown && given.Unknown ? string.IsNullOrWhiteSpace(given.Value) ? null : "写了日子，又勾了不知道哪天，请只留一样"
            : column.Kind is LedgerColumnKind.Choice && LedgerChoices.Find(column.Choices, text) is null ? $"请选{column.Name}"
            : column.Kind is LedgerColumnKind.Day && WrittenDay.Read(text) is null
                ? "请写日期，如 2003-10-31"
            : column is { Kind: LedgerColumnKind.Day, IsDue: false } && WrittenDay.Read(text) > today ? "这一天还没有到"
            : column.Kind is LedgerColumnKind.Month && !WrittenDay.IsMonth(text) ? "请写月份，如 2003-10"
            : text.Length > Math.Max(column.MaxLength, 10) ? $"不超过 {column.MaxLength} 个字" : null;
    }
}
