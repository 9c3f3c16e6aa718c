using VillageRectification.Domain.Supervision;

namespace VillageRectification.Domain.Bulletins;

/// <summary>A supervision visit of the month with what it found. A visit that is only planned is no visit.</summary>
public sealed record VisitReading(Guid CaseId, DateOnly On, VisitNotice Notice, AtPost? AtPost, IReadOnlyList<FindingReading> Findings);
