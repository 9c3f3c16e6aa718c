namespace VillageRectification.Web.Frame;

/// <summary>Reads values of an address that anybody may have typed: what is unknown is left out, never an error.</summary>
internal static class QueryValue
{
    /// <summary>A member by its name in any case; null for anything else.</summary>
    public static T? Of<T>(string? text)
        where T : struct, Enum =>
        text is { Length: > 0 }
            && char.IsAsciiLetter(text[0])
            && Enum.TryParse<T>(text, ignoreCase: true, out var value)
            && Enum.IsDefined(value)
            ? value
            : null;
}
