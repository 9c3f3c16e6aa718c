using System.Globalization;
using FluentValidation.Results;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Web.Pages.Import;

/// <summary>What the words of a workbook mean.</summary>
internal sealed record ValuesInput
{
    /// <summary>The cell counts as blank.</summary>
    public const string Blank = "-";

    public Line[] Lines { get; init; } = [];

    public sealed record Line
    {
        public string? Field { get; init; }

        public string? Word { get; init; }

        /// <summary>A word of the list, a day, or <see cref="Blank"/>; nothing where a day is not said.</summary>
        public string? Meaning { get; init; }

        public bool IsOf(AskedWord asked) => Field == asked.Field.ToKey() && Word == asked.Word;

        public OfficeWord Say(AskedWord asked) => new(asked.Field, asked.Word, string.IsNullOrWhiteSpace(Meaning) || Meaning == Blank ? null : Meaning.Trim());

        /// <param name="property">Of the line.</param>
        public IEnumerable<ValidationFailure> Against(AskedWord asked, string property)
        {
            var (column, text) = (asked.Field.ToColumn(), Meaning?.Trim() ?? "");
            if (column.IsRequired && text is "" or Blank)
            {
                yield return new($"{property}.{nameof(Meaning)}", $"{column.Name}不能空着，“{asked.Word}”请定一个");
            }
            else if (column.Kind is LedgerColumnKind.Choice && text != Blank && LedgerChoices.Find(column.Choices, text) is null)
            {
                yield return new($"{property}.{nameof(Meaning)}", $"请选“{asked.Word}”当作什么，拿不准就选记为未填");
            }
            else if (column.Kind is LedgerColumnKind.Day && text.Length > 0
                && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                yield return new($"{property}.{nameof(Meaning)}", $"“{asked.Word}”是哪一天？写成 2003-10-31 这样，不知道就空着");
            }
            else if (column.Kind is LedgerColumnKind.Month && text.Length > 0 && !Domain.Common.Month.TryParse(text, out _))
            {
                yield return new($"{property}.{nameof(Meaning)}", $"“{asked.Word}”是哪个月？写成 2003-10 这样，不知道就空着");
            }
        }
    }
}
