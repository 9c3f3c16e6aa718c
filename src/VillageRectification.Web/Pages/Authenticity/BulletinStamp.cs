using Microsoft.AspNetCore.Html;
using QRCoder;
using VillageRectification.Documents.Word;

namespace VillageRectification.Web.Pages.Authenticity;

/// <summary>The code at the end of a printed copy: where it can be verified, as a picture and in eight digits.</summary>
/// <param name="Address">Absolute, of the program as the one who prints it sees it.</param>
internal sealed record BulletinStamp(string Address, string Digits)
{
    private const int Group = 4;
    private const int DotsOfAModule = 8;

    public static BulletinStamp Of(string hash, string address) => new(address, Short(hash));

    /// <summary>3f9c 61ab.</summary>
    public static string Short(string hash) => $"{hash[..Group]} {hash[Group..(2 * Group)]}".ToLowerInvariant();

    /// <summary>What stands beside the picture.</summary>
    public IReadOnlyList<string> Lines => [$"核验码 {Digits}", "扫码核对编号、日期，看有没有更正"];

    /// <summary>The same in a file of Word.</summary>
    public WordCode ToWord()
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(Address, QRCodeGenerator.ECCLevel.M);
        using var code = new PngByteQRCode(data);
        return new(code.GetGraphic(DotsOfAModule, drawQuietZones: false), Lines);
    }

    /// <summary>The picture, as large as the style sheet says.</summary>
    public IHtmlContent ToSvg()
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(Address, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return new HtmlString(code.GetGraphic(1, "#000", "#fff", drawQuietZones: false, sizingMode: SvgQRCode.SizingMode.ViewBoxAttribute));
    }
}
