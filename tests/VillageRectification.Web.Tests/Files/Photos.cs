using System.Text;
using SkiaSharp;

namespace VillageRectification.Web.Tests.Files;

/// <summary>Pictures as cameras make them.</summary>
internal static class Photos
{
    public const string Place = "GPSLatitude 35.7N";

    /// <summary>A JPEG, its left half dark, that says where it was taken and how the camera was held.</summary>
    /// <param name="orientation">Of Exif: 1 upright, 6 turned a quarter.</param>
    public static byte[] Taken(int wide, int high, int orientation = 1)
    {
        var jpeg = Drawn(wide, high, SKEncodedImageFormat.Jpeg);
        // Big-endian TIFF with one directory: orientation, and an image description that names the place.
        byte[] text = [.. Encoding.ASCII.GetBytes(Place), 0];
        byte[] tiff =
        [
            .. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 2,
            1, 14, 0, 2, 0, 0, 0, (byte)text.Length, 0, 0, 0, 38,
            1, 18, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0,
            0, 0, 0, 0,
            .. text,
        ];
        byte[] exif = [.. "Exif"u8, 0, 0, .. tiff];
        byte[] segment = [0xFF, 0xE1, (byte)((exif.Length + 2) >> 8), (byte)(exif.Length + 2), .. exif];
        return [.. jpeg[..2], .. segment, .. jpeg[2..]];
    }

    public static byte[] Drawn(int wide, int high, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(wide, high);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.White);
            using var dark = new SKPaint { Color = SKColors.Black };
            canvas.DrawRect(0, 0, wide / 2f, high, dark);
        }

        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }
}
