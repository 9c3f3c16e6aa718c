using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>What a later plan says of a measure: anew, or that it is dropped.</summary>
internal sealed class MeasureRevisions : AdoptedMeasure<MeasureRevision, MeasureRevisions.Typed>
{
    public const string Address = "measure-revisions";

    public override string Name => Address;

    public override string Title => "措施修订";

    public override Type AboutType => typeof(Measure);

    public override Guid? AboutOf(Fact fact) => ((MeasureRevision)fact).MeasureRecordId;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
        [.. base.Fields(place), LongText(x => x.Why, "为什么删去", MeasureRevision.DropReasonMaxLength)];

    public override string Line(Fact fact, string unit, CountyWords county) =>
        fact is MeasureRevision { DropReason: null } kept ? "措施改为：" + kept.Text : "措施删去：" + ((MeasureRevision)fact).Text;

    protected override PlanItem ItemOf(MeasureRevision fact) => PlanItem.Of(fact);

    internal sealed record Typed : AdoptedMeasureInput;
}
