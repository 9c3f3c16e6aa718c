using VillageRectification.Domain.Ledger;

namespace VillageRectification.Web.Pages.Import;

/// <summary>A ledger that waits to be confirmed, or was, without its content.</summary>
/// <param name="FileName">As the uploader's machine called it; for display alone.</param>
/// <param name="Size">Bytes.</param>
/// <param name="UploadedAt">UTC.</param>
/// <param name="ImportedInto">The campaign; null while it waits.</param>
/// <param name="Outcome">What was said of its import; null while it waits.</param>
internal sealed record WaitingUpload(string Id, string FileName, long Size, LedgerHeading Heading, DateTime UploadedAt, Guid? ImportedInto, string? Outcome);
