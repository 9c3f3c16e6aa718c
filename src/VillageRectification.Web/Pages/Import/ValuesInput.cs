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

    /// <summary>What the rows tell is not read.</summary>
    public const string Leave = "!";

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

        /// <summary>Nobody knows which day it is.</summary>
        public bool Unknown { get; init; }

        /// <summary>What the rows tell is not read; of what is picked from a list <see cref="Leave"/> says it.</summary>
        public bool Leaves { get; init; }

        public bool IsOf(AskedWord asked) => Field == asked.Field.ToKey() && (Word ?? "") == asked.Word;

        private bool IsLeft(AskedWord asked) => asked.IsRequired && (Leaves || Meaning == Leave);

        public OfficeWord Say(AskedWord asked) => new(
            asked.Field, asked.Word,
            IsSometime(asked) ? LedgerWords.DoneSometime : IsLeft(asked) || string.IsNullOrWhiteSpace(Meaning) || Meaning == Blank ? null : Meaning.Trim())
        {
            Always = IsKept(asked),
            Leaves = IsLeft(asked),
        };

        /// <summary>Of closed lists alone: a day is one file's, and that nothing is known holds for nobody else.</summary>
        public bool IsKept(AskedWord asked) =>
            Always && asked is { Word.Length: > 0 } && asked.Field.ToColumn().Kind is LedgerColumnKind.Choice
            && Meaning?.Trim() is { Length: > 0 } and not (Blank or Leave);

        private bool IsSometime(AskedWord asked) => Sometime && string.IsNullOrWhiteSpace(Meaning) && asked.Field.ToColumn().MaySayDone;

        /// <param name="property">Of the line.</param>
        /// <param name="today">What happened was no later.</param>
        public IEnumerable<ValidationFailure> Against(AskedWord asked, string property, DateOnly today)
        {
            var (column, text) = (asked.Field.ToColumn(), Meaning?.Trim() ?? "");
            var word = ImportText.Quoted(asked);
            if (text is not ("" or Leave) && (Leaves || Unknown))
            {
                yield return new($"{property}.{nameof(Meaning)}", $"{word}写了日子，又勾了{(Leaves ? "不读" : "不知道哪天")}，请只留一样");
            }
            else if (IsLeft(asked) || (Unknown && asked.MayBeUnknown))
            {
                if (Leaves && Unknown)
                {
                    yield return new($"{property}.{nameof(Meaning)}", $"{word}不知道哪天和不读只能勾一样");
                }
            }
            else if (asked.IsRequired && text is "" or Blank)
            {
                yield return new($"{property}.{nameof(Meaning)}", column.Kind is LedgerColumnKind.Day or LedgerColumnKind.Month
                    ? $"{word}的{column.Name}请写上，{(asked.MayBeUnknown ? "或者勾不知道哪天；" : "")}不要这些行就勾不读"
                    : $"{column.Name}不能空着，{word}请定一个，不要这些行就选不读");
            }
            else if (asked.Terms.Count > 0 && text is not ("" or Blank) && text != asked.Word && !asked.Terms.Contains(text))
            {
                yield return new($"{property}.{nameof(Meaning)}", $"请选{word}是哪一类，或者选作为新的一类");
            }
            else if (asked.Terms.Count > 0 && text.Length == 0)
            {
                yield return new($"{property}.{nameof(Meaning)}", $"请选{word}是哪一类，拿不准就选记为未填");
            }
            else if (column.Kind is LedgerColumnKind.Choice && text != Blank && LedgerChoices.Find(column.Choices, text) is null)
            {
                var otherwise = asked.IsMark ? "不算的就选没有人在，不记" : asked.IsRequired ? "不要这些行就选不读" : "拿不准就选记为未填";
                yield return new($"{property}.{nameof(Meaning)}", $"请选{word}当作什么，{otherwise}");
            }
            else if (column.Kind is LedgerColumnKind.Day && text.Length > 0 && WrittenDay.Read(text) is null)
            {
                yield return new($"{property}.{nameof(Meaning)}", $"{word}是哪一天？写成 2003-10-31 这样，不知道就空着");
            }
            else if (column is { Kind: LedgerColumnKind.Day, IsDue: false } && WrittenDay.Read(text) > today)
            {
                yield return new($"{property}.{nameof(Meaning)}", $"{word}选的这一天还没有到");
            }
            else if (column.Kind is LedgerColumnKind.Month && text.Length > 0 && !WrittenDay.IsMonth(text))
            {
                yield return new($"{property}.{nameof(Meaning)}", $"{word}是哪个月？写成 2003-10 这样，不知道就空着");
            }
        }
    }
}
