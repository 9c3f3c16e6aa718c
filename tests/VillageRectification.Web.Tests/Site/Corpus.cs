namespace VillageRectification.Web.Tests.Site;

/// <summary>What people, programs and attackers have put into fields. Values are escaped as they travel, so that broken bytes can be told.</summary>
internal static class Corpus
{
    /// <summary>One megabyte; for forms alone, since no address is that long.</summary>
    public static string Megabyte { get; } = new('a', 1024 * 1024);

    /// <summary>In a path the server of the tests cannot even be asked; Kestrel answers it with 400.</summary>
    public static string Nul { get; } = Uri.EscapeDataString("\0");

    public static IReadOnlyList<string> Escaped { get; } =
    [
        "", "%20", "%E3%80%80",
        // No characters: controls, code points for none, halves of pairs, bytes that are no UTF-8.
        .. Escape("\0", "a\u0001b", "\u0085", "\uFFFE", "机\uFFFF井", "\U0001FFFE"), "%ED%A0%80", "%FF%FE",
        // Characters of more than one kind of trouble: directions, joiners, four bytes, the longest name, line ends.
        .. Escape("\u202Eabc\u202C", "\u200F\u200B", "𠮷野家", "👩‍👩‍👧‍👦", "İıſ", "一\r\n二\t三", new string('长', 3000)),
        // Payloads.
        .. Escape("<script>alert(1)</script>", "' OR 1=1 --", "%", "\\", "{0}{9}{", "../../etc/passwd", "\r\nSet-Cookie: a=b"),
        // Days.
        .. Escape(
            "0001-01-01",
            "0001-01",
            "2003-02-30",
            "2003-10-31",
            "9999-12-31",
            "9999-12",
            "10000-01-01",
            "9999-12-31T23:59:59.999Z",
            "0001-01-01T00:00:00+14:00"),
        // Numbers, and words for other things.
        .. Escape("２００３－１０－３１", "-1", "0", "1,000", "2147483648", "1e308", "99999999999999999999999999999999"),
        .. Escape("00000000-0000-0000-0000-000000000000", "maybe"),
    ];

    private static IEnumerable<string> Escape(params string[] values) => values.Select(Uri.EscapeDataString);
}
