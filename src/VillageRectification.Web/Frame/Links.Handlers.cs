using System.Globalization;

namespace VillageRectification.Web.Frame;

/// <content>Where a form is sent that another handler of a page answers than the usual one.</content>
internal static partial class Links
{
    /// <summary>What an address calls the handler that it names.</summary>
    internal const string Handler = "handler";

    /// <param name="page">Its address.</param>
    /// <param name="handler">As the page names it: OnPostDecline is Decline.</param>
    internal static string To(string page, string handler) =>
        page + (page.Contains('?', StringComparison.Ordinal) ? "&" : "?") + Query((Handler, handler))[1..];

    /// <summary>Of the page that is shown.</summary>
    /// <inheritdoc cref="To"/>
    internal static string Here(string handler) => To("", handler);

    /// <summary>Of the page that shows the paragraphs of a bulletin's part: one of the editor's a place up or down.</summary>
    internal static string NoteMove(int line, bool up) =>
        To(Query(("line", line.ToString(CultureInfo.InvariantCulture)), ("up", up ? "true" : "false")), "Move");
}
