using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>A dated event of a case's history. Events of one day are read by ordinal, then by when they were recorded, then by kind.</summary>
public sealed record StageEvent(DateOnly On, StageEventKind Kind, int Ordinal, DateTime RecordedAt)
{
    public (DateOnly, int, DateTime) At => FactOrder.At(On, Ordinal, RecordedAt);
}
