namespace VillageRectification.Web.Files;

/// <summary>What is said of an uploaded file that is not kept: what it is, then what to do.</summary>
internal static class FileText
{
    public const string Broken = "文件坏了或者没有传完整，打不开。请重新拍照或者重新选一次";
    public const string Macros = "文件里有宏。请另存为不带宏的 .docx 或 .xlsx 再上传";
    public const string PersonalName = "文件名里像有手机号或者身份证号。请改个文件名再选一次";

    public const string Empty = "文件是空的。请重新选一次";
    public const string Gone = "先前传的文件已经不在了，请重新选一次";

    private const string Heic = "这是 HEIC 照片，这里读不了。请在手机的相机设置里把格式改为“兼容性最佳”（JPEG）再拍，或者打开这张照片截一张图上传";

    public static string NoPhoto(FileKind kind) => kind switch
    {
        FileKind.Heic => Heic,
        FileKind.OtherPicture or FileKind.Svg => "这种图片收不了。照片请用 JPG、PNG 或 WebP",
        _ => "不是图片文件。照片请用 JPG、PNG 或 WebP",
    };

    public static string NoAttachment(FileKind kind) => kind switch
    {
        FileKind.Heic => Heic,
        FileKind.OldOffice => "这是旧格式的 Office 文件，或者文件有密码。请去掉密码，另存为 .docx 或 .xlsx 再上传",
        _ => "这种文件收不了。附件可以是 PDF、Word（.docx）、Excel（.xlsx）、JPG 或 PNG",
    };

    public static string TooManyPixels(int wide, int high) => $"图片有 {wide}×{high} 个像素，太大了。请缩小到 6000×6000 以内再上传";

    public static string TooLarge(int megabytes) => $"超过 {megabytes} MB。请缩小后再上传";

    /// <summary>照片 2, of a record's photos.</summary>
    public static string Photo(int number) => $"照片 {number}";

    /// <summary>照片 2（DSC_1.jpg）没有上传：不是图片文件…。</summary>
    public static string RefusedPhoto(int number, string name, string why) => $"照片 {number}（{name}）没有上传：{why}。";

    /// <summary>会诊记录.doc 没有上传：这是旧格式….</summary>
    public static string Refused(string name, string why) => $"“{name}”没有上传：{why}。";

    public static string TooMany(int sent, int most) => $"选了 {sent} 个，最多 {most} 个；后面的没有上传。";

    /// <summary>2.4 MB, 310 KB.</summary>
    public static string Size(long bytes) => bytes >= FileLimits.MegaByte ? $"{bytes / (double)FileLimits.MegaByte:0.0} MB" : $"{Math.Max(1, bytes / 1024)} KB";
}
