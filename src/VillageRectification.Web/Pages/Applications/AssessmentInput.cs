using FluentValidation;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Documents;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text.Refusals;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Applications;

/// <summary>The township's own assessment as it is typed; an item without points stays open.</summary>
internal sealed record AssessmentInput
{
    /// <summary>Made when the form is opened; it becomes the first record's id, so that a second sending at once finds it.</summary>
    public Guid Key { get; init; }

    public Line[] Lines { get; init; } = [];

    /// <summary>As they stand, or as they were typed; an item that the form did not bring stays as it stands.</summary>
    public AssessmentInput For(AcceptanceStandard standard, IReadOnlyDictionary<string, SelfScore> said) => this with
    {
        Lines = [.. standard.Items.Select(i => Lines.FirstOrDefault(l => l.Item == i.Text) ?? Line.Of(i.Text, said.GetValueOrDefault(i.Text)))],
    };

    internal sealed record Line
    {
        public string? Item { get; init; }

        public int? Score { get; init; }

        public string? Note { get; init; }

        /// <summary>What the form showed when it was opened.</summary>
        public Guid? Seen { get; init; }

        public string? Said => string.IsNullOrWhiteSpace(Note) ? null : Note.Trim();

        public bool Says(SelfScore? live) => live is not null && (live.Score, live.Note) == (Score, Said);

        /// <summary>5 分，补选到位 beside what somebody else gave meanwhile.</summary>
        public StaleLine Beside(SelfScore live) => new(Item!, Words(Score, Said), Words(live.Score, live.Note), live);

        private static string Words(int? score, string? note) => $"{score} 分" + (note is null ? "" : "，" + note);

        public static Line Of(string item, SelfScore? live) => new() { Item = item, Score = live?.Score, Note = live?.Note, Seen = live?.Id };
    }

    internal sealed class Validator : AbstractValidator<AssessmentInput>
    {
        public Validator(AcceptanceStandard standard)
        {
            RuleFor(x => x).Custom((input, context) =>
            {
                for (var i = 0; i < input.Lines.Length; i++)
                {
                    var line = input.Lines[i];
                    var points = standard.Items.Single(c => c.Text == line.Item).Points;
                    if (line.Score < 0 || line.Score > points)
                    {
                        context.AddFailure($"{nameof(Lines)}[{i}].{nameof(line.Score)}", AcceptanceRefusal.ScoreOutOfRange(line.Item!, points).ToText());
                    }

                    if (line.Score is null && (line.Said is not null || line.Seen is not null))
                    {
                        context.AddFailure($"{nameof(Lines)}[{i}].{nameof(line.Score)}", $"{Wording.Quoted(line.Item)}请填分数；填错了的，到历史里撤回");
                    }

                    if (line.Said?.Length > SelfScore.NoteMaxLength)
                    {
                        context.AddFailure($"{nameof(Lines)}[{i}].{nameof(line.Note)}", TextLength.TooLong(SelfScore.NoteMaxLength));
                    }
                }
            });
        }
    }
}
