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

    /// <summary>Batches (批).</summary>
    public int Count { get; private init; }

    /// <summary>Persons (人次); null is unknown, as a ledger does not tell them.</summary>
    public int? Persons { get; init; }

    /// <summary>Null is unknown, and where there was none.</summary>
    public PetitionLevel? Level { get; init; }
}
