using FluentValidation.Results;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Import;

/// <summary>What the words of a workbook mean.</summary>
internal sealed record ValuesInput
{
    /// <summary>The cell counts as blank.</summary>
    public const string Blank = "-";

    public Line[] Lines { get; init; } = [];

    /// <summary>Of a month sheet that does not say it, 2003-10.</summary>
    public string? Month { get; init; }

    /// <param name="months">Those that it may be of; null where it says its month.</param>
    public IEnumerable<ValidationFailure> AgainstMonth(IReadOnlyList<Domain.Common.Month>? months)
    {
        if (months is not null && !(Domain.Common.Month.TryParse(Month, out var month) && months.Contains(month)))
        {
            yield return new(nameof(Month), "请选这张驻村月表是哪个月的");
        }
    }

    /// <summary>One word of one list cannot be kept with two meanings; of those that were answered before the last one says it.</summary>
    public IEnumerable<ValidationFailure> AgainstKeeping(IReadOnlyList<AskedWord> asked)
    {
        Dictionary<(SynonymList? List, string Word), string> kept = [];
        foreach (var (i, word) in asked.Index().Where(a => Lines[a.Index].IsKept(a.Item)))
        {
            var (list, meaning) = (SynonymLists.Of(word.Field.ToColumn().Choices), Lines[i].Meaning!.Trim());
            if (!kept.TryAdd((list, word.Word), meaning) && kept[(list, word.Word)] is var before && before != meaning)
            {
                yield return new($"{nameof(Lines)}[{i}].{nameof(Line.Meaning)}", $"“{word.Word}”前面选了以后都当作{before}，不能两样；请选一样的，或者去掉一处的勾");
            }
        }
    }

    public sealed record Line
    {
        public string? Field { get; init; }

        public string? Word { get; init; }

        /// <summary>A word of the list, a day, or <see cref="Blank"/>; nothing where a day is not said.</summary>
        public string? Meaning { get; init; }

        /// <summary>The campaign keeps it for every ledger.</summary>
        public bool Always { get; init; }

        /// <summary>It is done, and on which day nobody wrote.</summary>
        public bool Sometime { get; init; }

        public bool IsOf(AskedWord asked) => Field == asked.Field.ToKey() && Word == asked.Word;

        public OfficeWord Say(AskedWord asked) => new(
            asked.Field, asked.Word,
            IsSometime(asked) ? LedgerWords.DoneSometime : string.IsNullOrWhiteSpace(Meaning) || Meaning == Blank ? null : Meaning.Trim())
        {
            Always = IsKept(asked),
        };

        /// <summary>Of closed lists alone: a day is one file's, and that nothing is known holds for nobody else.</summary>
        public bool IsKept(AskedWord asked) =>
            Always && asked.Field.ToColumn().Kind is LedgerColumnKind.Choice && Meaning?.Trim() is { Length: > 0 } and not Blank;

        private bool IsSometime(AskedWord asked) => Sometime && string.IsNullOrWhiteSpace(Meaning) && asked.Field.ToColumn().MayLackDay;

        /// <param name="property">Of the line.</param>
        public IEnumerable<ValidationFailure> Against(AskedWord asked, string property)
        {
            var (column, text) = (asked.Field.ToColumn(), Meaning?.Trim() ?? "");
            if (asked.IsRequired && text is "" or Blank)
            {
                yield return new($"{property}.{nameof(Meaning)}", $"{column.Name}不能空着，“{asked.Word}”请定一个");
            }
            else if (asked.Terms.Count > 0 && text is not ("" or Blank) && text != asked.Word && !asked.Terms.Contains(text))
            {
                yield return new($"{property}.{nameof(Meaning)}", $"请选“{asked.Word}”是哪一类，或者选作为新的一类");
            }
            else if (asked.Terms.Count > 0 && text.Length == 0)
            {
                yield return new($"{property}.{nameof(Meaning)}", $"请选“{asked.Word}”是哪一类，拿不准就选记为未填");
            }
            else if (column.Kind is LedgerColumnKind.Choice && text != Blank && LedgerChoices.Find(column.Choices, text) is null)
            {
                yield return new($"{property}.{nameof(Meaning)}", $"请选“{asked.Word}”当作什么，拿不准就选记为未填");
            }
            else if (column.Kind is LedgerColumnKind.Day && text.Length > 0 && WrittenDay.Read(text) is null)
            {
                yield return new($"{property}.{nameof(Meaning)}", $"“{asked.Word}”是哪一天？写成 2003-10-31 这样，不知道就空着");
            }
            else if (column.Kind is LedgerColumnKind.Month && text.Length > 0 && !WrittenDay.IsMonth(text))
            {
                yield return new($"{property}.{nameof(Meaning)}", $"“{asked.Word}”是哪个月？写成 2003-10 这样，不知道就空着");
            }
        }
    }
}
