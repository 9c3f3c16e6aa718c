using VillageRectification.Domain.Petitions;

namespace VillageRectification.Web.Pages.Petitions;

/// <summary>A village in a month.</summary>
/// <param name="Report">Null while nobody has reported.</param>
internal sealed record VillageReport(Guid CaseId, string Village, string Township, MassPetition? Report);
