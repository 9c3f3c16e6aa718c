using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Records.Kinds;

/// <inheritdoc/>
internal sealed class Measures : AdoptedMeasure<Measure, Measures.Typed>
{
    public const string Address = "measures";

    public override string Name => Address;

    public override string Title => RecordWords.Measure;

    public override string Line(Fact fact, string unit, CountyWords county) => "措施：" + ((Measure)fact).Text;

    protected override PlanItem ItemOf(Measure fact) => PlanItem.Of(fact);

    internal sealed record Typed : AdoptedMeasureInput;
}
