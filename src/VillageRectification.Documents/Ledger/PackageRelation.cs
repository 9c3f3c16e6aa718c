using System.IO.Compression;

namespace VillageRectification.Documents.Ledger;

/// <summary>One line of a relations part: what another part is to the one it belongs to.</summary>
/// <param name="Kind">The last word of its type, which the two variants of the format share.</param>
/// <param name="Part">The other part's name from the container's root.</param>
/// <param name="IsPlain">The target is written as spreadsheets write it: absolute, or downwards from the usual folder.</param>
internal sealed record PackageRelation(string Id, string Kind, string Part, bool IsPlain)
{
    public const string Document = "officeDocument";

    public const string Styles = "styles";

    public const string SharedStrings = "sharedStrings";

    private static readonly string[] Sheets = ["worksheet", "chartsheet", "dialogsheet"];

    public bool IsSheet => Sheets.Contains(Kind);

    /// <summary>A ledger is made of these; themes, calculation chains and links to other files say nothing of it.</summary>
    public bool IsRead => IsSheet || Kind is Styles or SharedStrings;

    /// <param name="part">Whose relations; empty for the container's own.</param>
    public static IReadOnlyList<PackageRelation> Of(ZipArchive archive, string part, UnpackedSize size)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        if (Entry(archive, $"{folder}_rels/{part[folder.Length..]}.rels") is not { } entry)
        {
            return [];
        }

        List<PackageRelation> found = [];
        PartScanner.ForEachElement(entry, size, reader =>
        {
            if (reader.LocalName == "Relationship"
                && reader.GetAttribute("Target") is { Length: > 0 } target
                && reader.GetAttribute("TargetMode") != "External")
            {
                var type = reader.GetAttribute("Type") ?? "";
                found.Add(new(reader.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target), IsPlainIn(folder, target)));
            }
        });
        return found;
    }

    public static ZipArchiveEntry? Entry(ZipArchive archive, string part) =>
        archive.GetEntry(part)
            ?? archive.Entries.FirstOrDefault(e => string.Equals(e.FullName.Replace('\\', '/').TrimStart('/'), part, StringComparison.OrdinalIgnoreCase));

    private static bool IsPlainIn(string folder, string target) =>
        folder == "xl/"
            && (target.StartsWith("/xl/", StringComparison.Ordinal) || target[0] != '/')
            && !target.Contains("./", StringComparison.Ordinal)
            && !target.Contains('%');

    // Addresses within the container: /xl/a.xml, ../a.xml, sheets/%E4%B8%80.xml.
    private static string Resolve(string folder, string target)
    {
        List<string> path = [];
        var written = Uri.UnescapeDataString(target.Replace('\\', '/'));
        foreach (var step in (written.StartsWith('/') ? written : folder + written).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..")
            {
                path.RemoveRange(Math.Max(0, path.Count - 1), Math.Min(1, path.Count));
            }
            else if (step != ".")
            {
                path.Add(step);
            }
        }

        return string.Join('/', path);
    }
}
