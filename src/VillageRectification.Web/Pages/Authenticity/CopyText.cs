using VillageRectification.Documents.Word;
using VillageRectification.Web.Files;

namespace VillageRectification.Web.Pages.Authenticity;

/// <summary>What is said of a file that was compared, or cannot be.</summary>
internal static class CopyText
{
    public const string Broken = "文件坏了或者没有传完整，打不开。请重新下载或者重新选一次";

    private const string OnlyWord = "。这里只能核对从系统下载的 Word（.docx）";

    /// <summary>Why a file is not compared; null where it is.</summary>
    public static string? NotCompared(FileKind kind) => kind switch
    {
        FileKind.Zip => null,
        FileKind.Pdf => "PDF 里的字是按版面拆开放的，比不准，不在这里核对。请对照编号、标题、日期、页数和 8 位核验码；要逐字对，请登录看原文",
        FileKind.OldOffice => "这是旧格式的 Office 文件，或者文件有密码。请去掉密码，另存为 .docx 再核对",
        FileKind.Picture or FileKind.Heic or FileKind.OtherPicture or FileKind.Svg => "这是图片" + OnlyWord,
        FileKind.Unknown => "这不是 Word 文件" + OnlyWord,
    };

    /// <param name="number">Of the issue that the page verifies.</param>
    public static (string Tone, string Title, string Text) Of(WordCopy copy, int number) => copy switch
    {
        { IsSame: true, Covers: 0 } => ("ok", "这个文件的文字和存档的原件一样", "比的是全部文字：编号、标题、日期、正文、表格、附件、版记，一字不差。"),
        { IsSame: true } => (
            "warn", $"文字一样，但比原件多了{copy.Covers}个图片、文本框一类的东西", "它们可能盖住原来的字，看到的不一定是原件的内容。请登录看原文。"),
        { Number: { } other } when other != $"第{number}期" => ("bad", "这个文件和存档的原件不一样", $"文件里写的是{other}，这一页核验的是第{number}期。"),
        _ => (
            "bad", "这个文件的文字和存档的原件不一样",
            "有的字被改过、加过或者删过，也可能是没有印发的草稿，或者程序升级以前下载的。不要以它为准：请登录看原文，或者问发文机关。"),
    };
}
