using FluentValidation;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Progress;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Log;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>工作进展. It is written by 记一笔, with its quantities and the day of who writes it; here each of them is corrected by itself.</summary>
internal sealed class ProgressEntries : RecordKind<ProgressEntry, ProgressEntries.Typed>
{
    public const string Address = "progress-entries";

    public override string Name => Address;

    public override string Title => RecordWords.Progress;

    public override Act Act => Act.LogProgress;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        LongText(x => x.Text, "做了什么", ProgressEntry.TextMaxLength),
        .. MeasuresOf(place).Count == 0 ? [] : new[] { MayBeBlank(Choice(x => x.Measure, "为了哪条措施", MeasuresOf(place))) },
        .. ProblemsOf(place).Count == 0 ? [] : new[] { MayBeBlank(Choice(x => x.Problem, "为了哪个问题", ProblemsOf(place))) },
    ];

    /// <summary>With all that the same save wrote; of a correction it alone.</summary>
    public override string Withdrawal(Guid caseId, Fact fact) =>
        fact.Id == fact.RecordId ? Links.Withdrawal(caseId, fact.RecordId) : base.Withdrawal(caseId, fact);

    public override IEnumerable<CaseFact> WrittenWith(RecordPlace place, Fact fact) =>
        place.Facts.WrittenWith((ProgressEntry)fact);

    public override async Task<IReadOnlyList<Fact>> FollowAsync(AppDbContext db, Fact before, Fact? now, string reason, CancellationToken ct) =>
        before.OccurredOn == now?.OccurredOn ? [] : before.Follow(now, await WrittenWithAsync(db, (ProgressEntry)before, ct), reason);

    private static async Task<IReadOnlyList<CaseFact>> WrittenWithAsync(AppDbContext db, ProgressEntry entry, CancellationToken ct) =>
        (await db.Set<CaseFact>().Where(f => f.CaseId == entry.CaseId).ToListAsync(ct)).WrittenWith(entry);

    protected override Typed Read(ProgressEntry fact) => new() { Text = fact.Text, Measure = fact.MeasureRecordId, Problem = fact.ProblemRecordId };

    protected override ProgressEntry Make(RecordPlace place, Typed input, DateOnly day) => place.Case.Note(day, input.Text!, input.Measure, input.Problem);

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place) =>
        rules.RuleFor(x => x.Text).Must(t => t?.Trim().Length >= LogInput.TextMinLength).WithMessage(LogText.TooShort);

    private static List<(string Value, string Text)> MeasuresOf(RecordPlace place) =>
        [.. place.Facts.EveryMeasureOn(place.Today)
            .Select(m => (m.RecordId.ToString(), place.Facts.MeasureOn(m.RecordId, place.Corrected?.OccurredOn ?? place.Today)!.Text))];

    private static List<(string Value, string Text)> ProblemsOf(RecordPlace place) =>
        [.. place.Facts.OfType<Problem>().Chronological().Select(p => (p.RecordId.ToString(), p.Description))];

    internal sealed record Typed : RecordInput
    {
        public string? Text { get; init; }

        public Guid? Measure { get; init; }

        public Guid? Problem { get; init; }
    }
}
