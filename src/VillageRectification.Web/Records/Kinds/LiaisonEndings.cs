using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Support;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>不再联系.</summary>
internal sealed class LiaisonEndings : RecordKind<LiaisonEnding, LiaisonEndings.Typed>
{
    public const string Address = "liaison-endings";

    public override string Name => Address;

    public override string Title => "不再联系";

    public override string AddTitle => "结束联系";

    public override string SaveLabel => "不再联系";

    public override Act Act => Act.AssignLiaison;

    public override string DayLabel => "从哪天起不再联系";

    public override Type AboutType => typeof(LiaisonAssignment);

    public override Guid? AboutOf(Fact fact) => ((LiaisonEnding)fact).AssignmentRecordId;

    public override string? Now(RecordPlace place) => place.About is LiaisonAssignment tie
        ? $"{RecordField.Plain(tie.OccurredOn)} 起联系。结束后以前的联系和帮扶仍留在历史里"
        : null;

    public override (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance(RecordPlace place) =>
        place.About is not null && PartsOf(place).Length == 0 && Others(place).Min(e => (DateOnly?)e.OccurredOn) is { } ended
            ? Hindered(place, [SupportRefusal.EndedAlready(ended)])
            : base.Hindrance(place);

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
        [Chips<LiaisonPart>(x => x.Part, "结束哪一项", p => p.ToText(place.Campaign.County), PartsOf(place))];

    // The part in whose row the form was opened, or the only one that is left.
    public override RecordInput Blank(RecordPlace place) => new Typed
    {
        Key = Guid.CreateVersion7(),
        Part = PartsOf(place) is var parts && Enum.TryParse<LiaisonPart>(place.Item, out var asked) && parts.Contains(asked) ? asked
            : parts is [var only] ? only : null,
    };

    protected override Typed Read(LiaisonEnding fact) => new() { Part = fact.Part };

    protected override LiaisonEnding Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.End((LiaisonAssignment)place.About!, input.Part!.Value, day, Others(place));

    private static IEnumerable<LiaisonEnding> Others(RecordPlace place) =>
        place.Facts.OfType<LiaisonEnding>().Where(e => e.RecordId != place.Corrected?.RecordId);

    private static LiaisonPart[] PartsOf(RecordPlace place) =>
        [.. Enum.GetValues<LiaisonPart>().Where(p => place.About is not LiaisonAssignment tie || (tie.Names(p) && !Others(place).Any(e => e.Ends(tie, p))))];

    internal sealed record Typed : RecordInput
    {
        public LiaisonPart? Part { get; init; }
    }
}
