namespace VillageRectification.Web.Frame;

/// <summary>The ids of places on a page, to which links of <see cref="Links"/> lead.</summary>
internal static class Anchors
{
    /// <summary>An item on the sheet of an inspection.</summary>
    public static string Item(string item) => "item-" + Unspaced(item);

    /// <summary>The line that tells one thing of a village, on its own page or among what was before and is now.</summary>
    public static string Row(string subject) => "row-" + Unspaced(subject);

    /// <summary>That line, as a part of an address.</summary>
    public static string RowPart(string subject) => Uri.EscapeDataString(Row(subject));

    private static string Unspaced(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
}
