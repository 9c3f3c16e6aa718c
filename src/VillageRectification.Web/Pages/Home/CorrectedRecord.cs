namespace VillageRectification.Web.Pages.Home;

/// <summary>A record of the township that the department corrected.</summary>
/// <param name="What">班子调整.</param>
/// <param name="Address">Of its history, which tells what was changed and why.</param>
/// <param name="At">UTC.</param>
internal sealed record CorrectedRecord(string Village, string What, string? Author, DateTime At, string Address);
