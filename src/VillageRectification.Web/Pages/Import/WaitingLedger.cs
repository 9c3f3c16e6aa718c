using VillageRectification.Domain.Ledger;

namespace VillageRectification.Web.Pages.Import;

/// <summary>An uploaded ledger that waits to be confirmed.</summary>
/// <param name="Id">A random name that only its uploader's account finds.</param>
/// <param name="FileName">As the uploader's machine called it; for display alone.</param>
/// <param name="Size">Bytes.</param>
internal sealed record WaitingLedger(string Id, string FileName, long Size, DateTimeOffset UploadedAt, LedgerHeading Heading);
