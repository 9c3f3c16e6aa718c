using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Supervision;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>督查问题整改.</summary>
internal sealed class FindingRemedies : RecordKind<FindingRemedy, FindingRemedies.Typed>
{
    public const string Address = "finding-remedies";

    public override string Name => Address;

    public override string Title => RecordWords.Remedy;

    public override Act Act => Act.KeepPlan;

    public override string SaveLabel => "整改了";

    public override Type AboutType => typeof(Finding);

    public override string TitleOf(RecordPlace place) => ((Finding)place.About!).Text;

    public override Guid? AboutOf(Fact fact) => ((FindingRemedy)fact).FindingRecordId;

    public override bool IsOnce => true;

    public override Fact? Taken(RecordPlace place, RecordInput input) => LastAbout(place);

    public override string? Now(RecordPlace place) => place.About is Finding finding
        ? $"督查发现的问题 · 期限 {finding.DueOn?.ToSentence(place.Today) ?? RecordField.Unknown}"
        : null;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
        [MayBeBlank(LongText(x => x.How, "怎样整改的", FindingRemedy.TextMaxLength))];

    protected override Typed Read(FindingRemedy fact) => new() { How = fact.Text };

    protected override FindingRemedy Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Remedy((Finding)place.About!, day, Said(input.How), LastAbout(place)?.OccurredOn);

    internal sealed record Typed : RecordInput
    {
        public string? How { get; init; }
    }
}
