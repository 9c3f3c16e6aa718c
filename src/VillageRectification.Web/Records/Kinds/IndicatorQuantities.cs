using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Progress;
using VillageRectification.Web.Pages.Log;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>指标数量, which an entry of progress carries.</summary>
internal sealed class IndicatorQuantities : RecordKind<IndicatorQuantity, IndicatorQuantities.Typed>
{
    private const int TypedMaxLength = 20;

    public override string Name => "indicator-quantities";

    public override string Title => "指标数量";

    public override Act Act => Act.LogProgress;

    public override Type AboutType => typeof(ProgressEntry);

    public override string? Now(RecordPlace place) => place.About is ProgressEntry entry ? "工作进展：" + entry.Text : null;

    public override Guid? AboutOf(Fact fact) => ((IndicatorQuantity)fact).ProgressRecordId;

    public override string Line(Fact fact, string unit, CountyWords county) =>
        fact is IndicatorQuantity q ? $"{q.Indicator} {q.Thousandths.ToQuantity()}" : Title;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Choice(x => x.Indicator, "哪个指标", place.Campaign.IndicatorsInUse.Select(i => (i.Name, $"{i.Name}（{i.Unit}）"))),
        Text(x => x.Quantity, "数量", TypedMaxLength) with { Hint = "最多 3 位小数" },
    ];

    protected override Typed Read(IndicatorQuantity fact) => new() { Indicator = fact.Indicator, Quantity = fact.Thousandths.ToQuantity() };

    protected override IndicatorQuantity Make(RecordPlace place, Typed input, DateOnly day) => place.Case.Count(
        (ProgressEntry)place.About!, day, place.Campaign.Indicators.First(i => i.Name == input.Indicator), ThousandthsOf(input)!.Value);

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place) =>
        rules.RuleFor(x => x.Quantity).Must((x, _) => ThousandthsOf(x) is not null).WithMessage($"数量要填大于 0、不超过 {Quantity.Most.ToQuantity()} 的数，最多 3 位小数");

    // As it is shown it may carry commas.
    private static long? ThousandthsOf(Typed input) => Quantity.TryRead(input.Quantity?.Replace(",", "", StringComparison.Ordinal), out var read) ? read : null;

    internal sealed record Typed : RecordInput
    {
        public string? Indicator { get; init; }

        public string? Quantity { get; init; }
    }
}
