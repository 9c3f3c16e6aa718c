using System.Globalization;

namespace VillageRectification.Web.Frame;

/// <content>Ledgers that come in: the steps of an upload, what was imported, the forms that are kept.</content>
internal static partial class Links
{
    /// <param name="tooLarge">A file was, and is said to be.</param>
    public static string Import(bool tooLarge = false) => "/import" + Query(("tooLarge", tooLarge ? "true" : null));

    public static string ImportHistory() => "/import/history";

    /// <param name="id">Of the import.</param>
    public static string Imported(Guid id) => $"/import/history/{id}";

    /// <summary>表样.</summary>
    public static string KeptForms() => "/import/forms";

    public static string KeptForm(Guid id) => $"/import/forms/{id}";

    public static string KeptFormFile(Guid id) => To(KeptForm(id), "File");

    /// <param name="id">Of the file that waits.</param>
    public static string ImportVillages(string id) => $"/import/{id}/villages";

    public static string ImportPreview(string id) => $"/import/{id}";

    public static string ImportSheets(string id) => $"/import/{id}/sheets";

    /// <param name="sheet">Which of those that are read, from 0; null for the first that asks something.</param>
    public static string ImportColumns(string id, int? sheet = null) =>
        $"/import/{id}/columns" + Query(("sheet", sheet?.ToString(CultureInfo.InvariantCulture)));

    public static string ImportValues(string id) => $"/import/{id}/values";

    public static string ImportForm(string id) => To(ImportPreview(id), "Form");
    public static string ImportMarked(string id) => To(ImportPreview(id), "Marked");
}
