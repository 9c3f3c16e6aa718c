using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Supervision;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>督查暗访 of the county. What it found wrong is written down at it.</summary>
internal sealed class SupervisionVisits : RecordKind<SupervisionVisit, SupervisionVisits.Typed>
{
    public const string Address = "supervision-visits";

    public override string Name => Address;

    public override string Title => "督查暗访";

    public override bool IsOneOfMany => true;

    public override Act Act => Act.Supervise;

    public override string DayLabel => "哪天去的";

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Chips<VisitNotice>(x => x.Notice, "怎么去的", VisitNoticeWords.ToText),
        MayBeBlank(Chips<AtPost>(x => x.AtPost, "谁在岗", AtPostWords.ToText)) with { Hint = "没有查在岗的不选。发现的问题，保存后在这条记录里登记" },
    ];

    protected override Typed Read(SupervisionVisit fact) => new() { Notice = fact.Notice, AtPost = fact.AtPost };

    protected override SupervisionVisit Make(RecordPlace place, Typed input, DateOnly day) => place.Case.Visit(day, input.Notice!.Value, input.AtPost);

    internal sealed record Typed : RecordInput
    {
        public VisitNotice? Notice { get; init; }

        public AtPost? AtPost { get; init; }
    }
}
