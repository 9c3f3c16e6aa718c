using System.Text.RegularExpressions;

namespace VillageRectification.Web.Tests.Support;

/// <summary>Addresses of which a crawl visits one of a kind.</summary>
internal static partial class OneOfAKind
{
    /// <summary>
    /// A village has hundreds of records, whose pages are the same but for their kind; a county a dozen townships, whose lists are the same.
    /// </summary>
    public static string Of(string address) =>
        Township().Replace(address.Contains("/records/", StringComparison.Ordinal) ? Id().Replace(address, "{id}") : address, "{township}");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();

    [GeneratedRegex(@"(?<=[?&]township=)\d+")]
    private static partial Regex Township();
}
