using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Web.Pages.Import;

/// <summary>What was said of a file that was not imported.</summary>
internal sealed record AnsweredForm(string FileName, OfficeForm Form);
