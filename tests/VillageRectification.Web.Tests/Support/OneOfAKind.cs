using System.Text.RegularExpressions;

namespace VillageRectification.Web.Tests.Support;

/// <summary>Addresses of which a crawl visits one of a kind.</summary>
internal static partial class OneOfAKind
{
    /// <summary>A village has hundreds of records, whose pages are the same but for their kind.</summary>
    public static string Of(string address) => address.Contains("/records/", StringComparison.Ordinal) ? Id().Replace(address, "{id}") : address;

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();
}
