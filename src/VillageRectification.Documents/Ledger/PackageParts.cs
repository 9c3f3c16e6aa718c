using System.IO.Compression;

namespace VillageRectification.Documents.Ledger;

/// <summary>
/// Which parts of a container are the workbook, its sheets, its shared texts and its styles. They are named by relations, not by where they lie.
/// </summary>
/// <param name="Workbook">As the container lists it.</param>
internal sealed record PackageParts(string Workbook, IReadOnlyList<PackageRelation> Relations)
{
    public const string UsualWorkbook = "xl/workbook.xml";

    public const string UsualSharedStrings = "xl/sharedStrings.xml";

    public const string UsualStyles = "xl/styles.xml";

    /// <summary>Every part lies where ExcelDataReader looks for it, and every target is written as it understands it.</summary>
    public bool AreUsual => Workbook == UsualWorkbook && Relations.All(r => r.Kind switch
    {
        PackageRelation.SharedStrings => r.Part == UsualSharedStrings,
        PackageRelation.Styles => r.Part == UsualStyles,
        _ => r.IsPlain,
    });

    /// <summary>Null when no relation leads to a workbook and none lies where it usually does.</summary>
    public static PackageParts? Find(ZipArchive archive, UnpackedSize size)
    {
        var root = PackageRelation.Of(archive, "", size).FirstOrDefault(r => r.Kind == PackageRelation.Document);
        var workbook = root?.Part ?? UsualWorkbook;
        return PackageRelation.Entry(archive, workbook) is null ? null
            : new(workbook, [.. PackageRelation.Of(archive, workbook, size).Where(r => r.IsRead)]);
    }
}
