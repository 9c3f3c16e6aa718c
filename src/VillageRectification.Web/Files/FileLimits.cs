using VillageRectification.Domain.Files;

namespace VillageRectification.Web.Files;

/// <summary>What an uploaded file may weigh and measure.</summary>
internal static class FileLimits
{
    public const int MegaByte = 1024 * 1024;

    /// <summary>Of a photo as it arrives; the browser has made it smaller before where it could.</summary>
    public const int PhotoMegabytes = 5;

    /// <summary>Of any other file, and of a scan.</summary>
    public const int FileMegabytes = 20;

    /// <summary>Kept files that a form may name.</summary>
    public const int MostIds = 20;

    /// <summary>A form of photos as large as they may be, with its text.</summary>
    public const long LargestForm = (Attachment.MostPhotos * PhotoMegabytes + 3) * (long)MegaByte;

    /// <summary>The longer side of a photo as it is stored, in pixels.</summary>
    public const int PhotoSide = 1600;

    /// <summary>The longer side of a scan, so that an A4 page can still be read.</summary>
    public const int ScanSide = 2600;

    /// <summary>The longer side of a thumbnail.</summary>
    public const int ThumbnailSide = 160;

    /// <summary>Pixels that are unpacked at most (four bytes each), after the format's own reduction.</summary>
    public const int UnpackedPixels = 40_000_000;

    /// <summary>Pixels of the picture as it comes; a JPEG that is sent layer by layer keeps some three bytes of each.</summary>
    public const int Pixels = 100_000_000;
}
