using System.Globalization;
using FluentValidation;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;
using VillageRectification.Web.Text.Refusals;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Inspections;

/// <summary>A sheet as it is filled in: one inspector's items, or those that they settle together.</summary>
internal sealed record SheetInput : EntryInput
{
    /// <summary>The mark of an item that does not apply.</summary>
    public const string NotApplicable = "na";

    public Line[] Lines { get; init; } = [];

    /// <summary>One item; without a mark nothing is said of it.</summary>
    internal sealed record Line
    {
        public string? Item { get; init; }

        /// <summary>Points, or <see cref="NotApplicable"/>.</summary>
        public string? Mark { get; init; }

        public string? Reason { get; init; }

        public string? Note { get; init; }

        /// <summary>The version that the form was opened on; null where there was none.</summary>
        public Guid? Seen { get; init; }

        public bool IsMarked => !string.IsNullOrEmpty(Mark);

        /// <summary>Text without a mark would be lost.</summary>
        public bool IsHalf => !IsMarked && Said(Reason, Note);

        public static Line Of(string item, ItemScore? live) => new()
        {
            Item = item,
            Mark = live switch
            {
                null => null,
                { NotApplicableReason: not null } => NotApplicable,
                _ => live.Score?.ToString(CultureInfo.InvariantCulture),
            },
            Reason = live?.NotApplicableReason,
            Note = live?.Note,
            Seen = live?.Id,
        };

        /// <param name="inspector">Null for what is settled.</param>
        public ItemMark ToMark(string? inspector) => new(
            inspector, Item ?? "",
            Mark == NotApplicable ? null : int.TryParse(Mark, NumberStyles.None, CultureInfo.InvariantCulture, out var score) ? score : -1,
            Clean(Reason), Clean(Note));

        public bool Says(ItemScore? live) => Of(Item!, live) is var other
            && (Mark, Clean(Reason), Clean(Note)) == (other.Mark, Clean(other.Reason), Clean(other.Note));

        /// <summary>5 分，选票齐全 beside what somebody else marked meanwhile.</summary>
        public StaleLine Beside(ItemScore live) => new(Item!, Words, Of(Item!, live).Words, live);

        private string Words =>
            string.Join("，", new[] { Mark == NotApplicable ? "不适用" : $"{Mark} 分", Clean(Reason), Clean(Note) }.Where(w => w is not null));

        private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

        private static bool Said(params string?[] texts) => texts.Any(t => !string.IsNullOrWhiteSpace(t));
    }

    /// <summary>The day's rules, and at its field what the domain has against each item.</summary>
    internal sealed class Validator : AbstractValidator<SheetInput>
    {
        /// <param name="pictured">The items that a photo was sent of.</param>
        public Validator(SheetForm form, IReadOnlySet<string> pictured)
        {
            RuleFor(x => x).Custom((input, context) =>
            {
                foreach (var failure in EntryRules.Against(input, form.Today, day => form.AgainstDay(day, input.LateReason)))
                {
                    context.AddFailure(failure);
                }

                for (var i = 0; i < input.Lines.Length; i++)
                {
                    foreach (var (field, message) in Against(form, input.Lines[i], pictured))
                    {
                        context.AddFailure($"{nameof(Lines)}[{i}].{field}", message);
                    }
                }
            });
        }

        private static IEnumerable<(string Field, string Message)> Against(SheetForm form, Line line, IReadOnlySet<string> pictured)
        {
            if (line.Reason?.Trim().Length > ItemScore.NotApplicableReasonMaxLength)
            {
                yield return (nameof(line.Reason), TextLength.TooLong(ItemScore.NotApplicableReasonMaxLength));
            }

            if (line.Note?.Trim().Length > ItemScore.NoteMaxLength)
            {
                yield return (nameof(line.Note), TextLength.TooLong(ItemScore.NoteMaxLength));
            }

            if (line.IsHalf)
            {
                yield return (nameof(line.Mark), $"{Wording.Quoted(line.Item)}写了字还没有打分，请打分或选“不适用”");
            }
            else if (!line.IsMarked && pictured.Contains(line.Item ?? ""))
            {
                yield return (nameof(line.Mark), $"{Wording.Quoted(line.Item)}有照片还没有打分，请打分或选“不适用”");
            }

            foreach (var refusal in line.IsMarked ? form.Against(line) : [])
            {
                yield return (FieldOf(refusal, line), refusal.ToText());
            }
        }

        private static string FieldOf(Refusal refusal, Line line) => refusal switch
        {
            AcceptanceRefusal { Rule: AcceptanceRule.SettlementNeedsReason } => nameof(line.Note),
            AcceptanceRefusal { Rule: AcceptanceRule.ScoreOrReason or AcceptanceRule.ScoreAndReason } => nameof(line.Reason),
            _ => nameof(line.Mark),
        };
    }
}
