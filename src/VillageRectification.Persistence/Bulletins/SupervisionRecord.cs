using VillageRectification.Domain.Supervision;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>A visit of supervision, or one thing that it found.</summary>
/// <param name="RecordId">Of the visit; of the finding where it is one.</param>
/// <param name="Finding">Null of a visit.</param>
/// <param name="IsRemedied">By the day that was asked for; of a visit nothing.</param>
public sealed record SupervisionRecord(
    Guid CaseId, Guid RecordId, DateOnly On, VisitNotice Notice, AtPost? AtPost, string? Finding = null, bool IsRemedied = false);
