using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Supervision;

/// <summary>A supervisor was in the village (督查/暗访).</summary>
public sealed class SupervisionVisit : CaseFact
{
    private SupervisionVisit()
    {
    }

    internal SupervisionVisit(RectificationCase @case, DateOnly on, VisitNotice notice)
        : base(@case, on)
    {
        Notice = notice;
    }

    public VisitNotice Notice { get; private init; }

    /// <summary>Null when the ledger does not say.</summary>
    public AtPost? AtPost { get; init; }
}
