using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Progress;

/// <summary>A quantity of an indicator that a progress entry carries (指标数量), in the campaign's unit.</summary>
public sealed class IndicatorQuantity : CaseFact
{
    public const int IndicatorMaxLength = Campaigns.Indicator.NameMaxLength;

    public const int ThousandthsPerUnit = 1000;

    /// <summary>The largest quantity a form takes: 999,999 units.</summary>
    public const long MaxThousandths = 999_999_000;

    private IndicatorQuantity()
    {
    }

    internal IndicatorQuantity(RectificationCase @case, ProgressEntry entry, Indicator indicator, long thousandths, DateOnly? on = null)
        : base(@case, on ?? entry.OccurredOn)
    {
        ProgressRecordId = entry.RecordId;
        Indicator = indicator.Name;
        Thousandths = thousandths;
    }

    public Guid ProgressRecordId { get; private init; }

    /// <summary>The indicator's name.</summary>
    public string Indicator { get; private init; } = null!;

    /// <summary>Thousandths of the unit.</summary>
    public long Thousandths { get; private init; }

    internal override bool GoesWith(Guid recordId) => ProgressRecordId == recordId;
}
