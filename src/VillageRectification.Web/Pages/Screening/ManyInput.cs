using FluentValidation;
using VillageRectification.Domain.Screening;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Pages.Screening;

/// <summary>What a township found of several villages, as it is typed.</summary>
internal sealed record ManyInput
{
    public Line[] Rows { get; init; } = [];

    /// <summary>Whether of every village of which nothing is typed nothing holds.</summary>
    public bool IsRestNothing { get; init; }

    /// <summary>One village.</summary>
    internal sealed record Line
    {
        public string? Code { get; init; }

        public CheckInput Check { get; init; } = new();

        public bool IsTyped => Check.Conclusion is not null || Check.Held.Length > 0 || !string.IsNullOrWhiteSpace(Check.Reason)
            || !string.IsNullOrEmpty(Check.PairedWith);
    }

    /// <summary>With what one tap said of the rest.</summary>
    public ManyInput Whole() => !IsRestNothing ? this : this with
    {
        Rows = [.. Rows.Select(r => r.IsTyped ? r : r with { Check = r.Check with { Conclusion = ScreeningConclusion.NothingHolds } })],
    };

    /// <summary>What each line lacks, at its field.</summary>
    internal sealed class Validator : AbstractValidator<ManyInput>
    {
        /// <param name="helpers">Codes of those that may help a village.</param>
        public Validator(ScreeningBook book, TownshipCount township, Func<ScreeningRow, IReadOnlyCollection<string>> helpers, DateOnly today)
        {
            RuleFor(x => x).Custom((input, context) =>
            {
                foreach (var (i, line) in input.Rows.Index().Where(r => r.Item.IsTyped))
                {
                    if (book.Find(line.Code ?? "") is not { } row)
                    {
                        continue;
                    }

                    var failures = new CheckInput.Validator(helpers(row)).Validate(line.Check).Errors;
                    foreach (var failure in failures)
                    {
                        context.AddFailure($"{At(i)}.{failure.PropertyName}", $"{row.Name}：{failure.ErrorMessage}");
                    }

                    foreach (var refusal in failures.Count > 0 ? []
                        : book.AgainstChecking(row).Concat(book.Campaign.AgainstFinding(row.Village, township.Review, line.Check.ToDraft(), today)))
                    {
                        context.AddFailure($"{At(i)}.{nameof(CheckInput.Conclusion)}", $"{row.Name}：{refusal.ToText()}");
                    }
                }
            });
        }

        private static string At(int i) => $"{nameof(Rows)}[{i}].{nameof(Line.Check)}";
    }
}
