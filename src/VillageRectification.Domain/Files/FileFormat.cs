namespace VillageRectification.Domain.Files;

/// <summary>What a stored file is, by its content, never by its name.</summary>
public enum FileFormat
{
    /// <summary>A photo or a scan, written anew without anything but the picture.</summary>
    Jpeg = 1,

    Pdf = 2,

    /// <summary>A Word document without macros.</summary>
    Docx = 3,

    /// <summary>An Excel workbook without macros.</summary>
    Xlsx = 4,
}
