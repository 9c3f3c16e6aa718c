using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Organisation;

/// <summary>The collective's income and debt from that day on, and what they come from. Null says nothing of it.</summary>
public sealed class EconomyChange : CaseFact
{
    public const int IncomeSourcesMaxLength = 200;
    public const int DebtSourcesMaxLength = 200;

    private EconomyChange()
    {
    }

    internal EconomyChange(RectificationCase @case, DateOnly on)
        : base(@case, on)
    {
    }

    /// <summary>A year, yuan.</summary>
    public long? IncomeYuan { get; init; }

    public string? IncomeSources { get; init; }

    /// <summary>Yuan.</summary>
    public long? DebtYuan { get; init; }

    public string? DebtSources { get; init; }
}
