using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Petitions;

/// <summary>How many mass petitions (上访) a village had in a month; never names. A month without a report is missing, not zero.</summary>
public sealed class MassPetition : CaseFact
{
    private MassPetition()
    {
    }

    internal MassPetition(RectificationCase @case, Month month, int count)
        : base(@case, month.First)
    {
        Count = count;
    }

    public int Count { get; private init; }
}
