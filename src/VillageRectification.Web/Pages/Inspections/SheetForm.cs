using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Files;
using VillageRectification.Web.Files;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Inspections;

/// <summary>A form of marks: the sheet of one inspector, or what they settle together.</summary>
/// <param name="inspector">Null for what is settled.</param>
/// <param name="campaign">Whose rules count.</param>
internal sealed class SheetForm(
    RectificationCase @case, Campaign campaign, InspectionSheet sheet, InspectionOpening? running, string? inspector, DateOnly today)
{
    public DateOnly Today => today;

    /// <summary>Who fills it in; null where nobody can any more.</summary>
    public SheetWriter? Writer { get; init; }

    /// <summary>What stands against any mark of it by him.</summary>
    public IEnumerable<Refusal> AgainstWriter => Writer?.AgainstWriting(sheet.Opening, inspector) ?? [];

    /// <summary>The items that the form asks for.</summary>
    public IReadOnlyList<SheetItem> Items { get; } = [.. sheet.Items.Where(i => inspector is not null || i.Differs)];

    public ItemScore? LiveOf(SheetItem item) => inspector is null ? item.Settled : item.Of(inspector);

    /// <summary>As they stand, or as they were typed; an item that the form did not bring stays as it stands.</summary>
    public SheetInput.Line[] Lines(SheetInput.Line[] typed) =>
        [.. Items.Select(i => typed.FirstOrDefault(l => l.Item == i.Criterion.Text) ?? SheetInput.Line.Of(i.Criterion.Text, LiveOf(i)))];

    public IEnumerable<Refusal> AgainstDay(DateOnly day, string? lateReason) =>
        [
            .. @case.AgainstEntering(new(day, today, campaign) { LateReason = lateReason }),
            .. InspectionSteps.AgainstOpeningOn(day, sheet.Opening.OccurredOn),
        ];

    public IEnumerable<Refusal> Against(SheetInput.Line line) => SheetSteps.AgainstMarking(line.ToMark(inspector), sheet.Opening, Find(line)?.Criterion);

    /// <summary>What is marked otherwise than it stands.</summary>
    public IReadOnlyList<SheetInput.Line> Asked(SheetInput input) =>
        [.. input.Lines.Where(l => l.IsMarked && Find(l) is { } item && !l.Says(LiveOf(item)))];

    /// <summary>Of these, what somebody else marked since the form was opened.</summary>
    public IReadOnlyDictionary<SheetInput.Line, StaleLine> Moved(IEnumerable<SheetInput.Line> asked, Guid account) => (
        from line in asked
        let live = LiveOf(Find(line)!)
        where live is not null && live.Id != line.Seen && live.RecordedBy != account
        select (line, live)).ToDictionary(m => m.line, m => m.line.Beside(m.live));

    /// <summary>Of these, what the same account marked elsewhere since the form was opened, on another phone: it is replaced, and told.</summary>
    public IReadOnlyList<StaleLine> Replaced(IEnumerable<SheetInput.Line> asked, Guid account) =>
    [
        .. from line in asked
           let live = LiveOf(Find(line)!)
           where live is not null && live.Id != line.Seen && live.RecordedBy == account
           select line.Beside(live),
    ];

    /// <summary>The marks, all under the first one's key.</summary>
    /// <param name="asked">Of the input's lines those to write.</param>
    /// <exception cref="RuleViolationException">The inspection has ended, the village is suspended, or a mark is not possible.</exception>
    public IReadOnlyList<ItemScore> Write(SheetInput input, IEnumerable<SheetInput.Line> asked)
    {
        var day = input.DayAsOf(today)!.Value;
        return
        [
            .. asked.Select((line, i) =>
            {
                var item = Find(line)!;
                var mark = @case.Mark(day, sheet.Opening, running, item.Criterion, line.ToMark(inspector), LiveOf(item), Writer);
                return @case.Enter(mark, new(day, today, campaign) { LateReason = input.LateReason, Key = i == 0 ? input.Key : null });
            }),
        ];
    }

    /// <summary>Whether a photo was sent that no mark has.</summary>
    public bool IsAnyNew(IReadOnlyDictionary<string, TakenFiles> sent, ILookup<Guid, Attachment> there) => sent.Any(s => s.Value.Files.Any(
        f => Items.FirstOrDefault(i => i.Criterion.Text == s.Key) is { } item && LiveOf(item) is { } mark
            && there[mark.RecordId].All(a => a.Checksum != f.File.Checksum)));

    /// <summary>The photos of the items, each beside the mark of its item, as it is written now or stood before.</summary>
    /// <param name="there">What the marks have already.</param>
    /// <exception cref="RuleViolationException">The inspection has ended, the village is suspended, or a mark would have too many.</exception>
    public IReadOnlyList<Attachment> Attach(
        SheetInput input, IReadOnlyList<ItemScore> written, IReadOnlyDictionary<string, TakenFiles> sent, ILookup<Guid, Attachment> there)
    {
        var day = input.DayAsOf(today)!.Value;
        var pictured = Items.Where(i => sent.GetValueOrDefault(i.Criterion.Text) is { Files.Count: > 0 }).ToArray();
        RuleViolationException.ThrowIfAny(pictured.Length == 0 ? [] : @case.AgainstInspecting(sheet.Opening, running, day));
        return
        [
            .. pictured.SelectMany(item =>
            {
                var mark = written.FirstOrDefault(w => w.Item == item.Criterion.Text) ?? LiveOf(item)!;
                return @case.AttachPhotos(
                    mark, [.. there[mark.RecordId]], day, input.LateReason, [.. sent[item.Criterion.Text].Files.Select(f => f.File)], FileText.Photo);
            }),
        ];
    }

    private SheetItem? Find(SheetInput.Line line) => Items.FirstOrDefault(i => i.Criterion.Text == line.Item);
}
