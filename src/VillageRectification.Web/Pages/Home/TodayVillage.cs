using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Pages.Home;

/// <summary>A village of the reader, with a line on each capacity's days this month.</summary>
internal sealed record TodayVillage(CaseReading Reading, IReadOnlyList<string> Presence);
