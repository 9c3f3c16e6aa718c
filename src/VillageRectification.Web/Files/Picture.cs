using SkiaSharp;
using VillageRectification.Domain.Files;

namespace VillageRectification.Web.Files;

/// <summary>
/// Writes an uploaded picture anew: upright, no larger than asked for, and without anything but the picture, the place where it was taken above
/// all. At most two at once, for each is unpacked in memory.
/// </summary>
internal static class Picture
{
    private const int JpegQuality = 82;
    private const int WebpQuality = 70;
    private const int Eighths = 8;

    private static readonly SemaphoreSlim Room = new(2);

    /// <param name="content">A JPEG, PNG or WebP by its first bytes.</param>
    /// <param name="side">The longer side of what is stored, in pixels.</param>
    /// <exception cref="FileRefusedException">It cannot be read, or would not fit into memory.</exception>
    public static async Task<ReadFile> ReadAsync(byte[] content, int side, CancellationToken ct)
    {
        await Room.WaitAsync(ct);
        try
        {
            using var full = Unpack(content, side);
            using var small = Fit(full, FileLimits.ThumbnailSide);
            return new(FileFormat.Jpeg, Encode(full, SKEncodedImageFormat.Jpeg, JpegQuality), Encode(small, SKEncodedImageFormat.Webp, WebpQuality));
        }
        finally
        {
            Room.Release();
        }
    }

    private static SKBitmap Unpack(byte[] content, int side)
    {
        using var data = SKData.CreateCopy(content);
        using var codec = SKCodec.Create(data) ?? throw new FileRefusedException(FileText.Broken);
        var (wide, high) = (codec.Info.Width, codec.Info.Height);
        // A format that can (JPEG, by eighths) leaves out what is not wanted while it unpacks.
        var size = Enumerable.Range(1, Eighths).Select(n => codec.GetScaledDimensions((float)n / Eighths))
            .First(s => Math.Max(s.Width, s.Height) >= Math.Min(side, Math.Max(wide, high)));
        // One that is sent layer by layer is held whole before it is made smaller.
        if ((long)size.Width * size.Height > FileLimits.UnpackedPixels || (long)wide * high > FileLimits.Pixels)
        {
            throw new FileRefusedException(FileText.TooManyPixels(wide, high));
        }

        // White where a drawing is transparent.
        using var unpacked = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        // What breaks off in the midst is no photo either.
        if (codec.GetPixels(unpacked.Info, unpacked.GetPixels()) is not SKCodecResult.Success)
        {
            throw new FileRefusedException(FileText.Broken);
        }

        // Turned when it is small: two of full size would stand beside each other.
        using var fitted = Fit(unpacked, side);
        return Upright(fitted, codec.EncodedOrigin);
    }

    private static SKBitmap Upright(SKBitmap unpacked, SKEncodedOrigin origin)
    {
        var lies = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var (wide, high) = lies ? (unpacked.Height, unpacked.Width) : (unpacked.Width, unpacked.Height);
        var upright = new SKBitmap(new SKImageInfo(wide, high, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(upright);
        canvas.Clear(SKColors.White);
        canvas.SetMatrix(MatrixOf(origin, wide, high));
        canvas.DrawBitmap(unpacked, 0, 0, SKSamplingOptions.Default);
        return upright;
    }

    // The eight ways in which a camera says that it was held (Exif 2.3, 4.6.4 A, Orientation).
    private static SKMatrix MatrixOf(SKEncodedOrigin origin, int wide, int high) => origin switch
    {
        SKEncodedOrigin.TopRight => new(-1, 0, wide, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new(-1, 0, wide, 0, -1, high, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, high, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new(0, -1, wide, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new(0, -1, wide, -1, 0, high, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, high, 0, 0, 1),
        _ => SKMatrix.Identity,
    };

    private static SKBitmap Fit(SKBitmap picture, int side)
    {
        var scale = Math.Min(1f, (float)side / Math.Max(picture.Width, picture.Height));
        var size = new SKSizeI(Math.Max(1, (int)MathF.Round(picture.Width * scale)), Math.Max(1, (int)MathF.Round(picture.Height * scale)));
        return picture.Resize(size, new SKSamplingOptions(SKCubicResampler.Mitchell)) ?? throw new FileRefusedException(FileText.Broken);
    }

    private static byte[] Encode(SKBitmap picture, SKEncodedImageFormat format, int quality)
    {
        using var encoded = picture.Encode(format, quality);
        return encoded.ToArray();
    }
}
