using VillageRectification.Domain.Ledger;

namespace VillageRectification.Web.Pages.Import;

/// <summary>A ledger that waits to be confirmed, without its content.</summary>
/// <param name="FileName">As the uploader's machine called it; for display alone.</param>
/// <param name="Size">Bytes.</param>
internal sealed record WaitingUpload(string Id, string FileName, long Size, LedgerHeading Heading);
