using System.IO.Compression;
using System.Text;
using SkiaSharp;
using VillageRectification.Domain.Files;
using VillageRectification.Web.Files;

namespace VillageRectification.Web.Tests.Files;

/// <summary>What an uploaded file is and becomes, whatever it says of itself.</summary>
public class PictureTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string, byte[], string> NoPhotos => new()
    {
        { "text", "hello"u8.ToArray(), "不是图片文件" },
        { "empty", [], "不是图片文件" },
        { "drawing", "<?xml version=\"1.0\"?><svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"u8.ToArray(), "这种图片收不了" },
        { "gif", "GIF89a"u8.ToArray(), "这种图片收不了" },
        { "heic", [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0, 0, 0], "HEIC" },
        { "document", "%PDF-1.7"u8.ToArray(), "不是图片文件" },
        { "cut off", Photos.Taken(800, 600)[..2000], "没有传完整" },
        { "only a head", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], "没有传完整" },
        { "bomb", Bomb(30_000, 30_000), "太大了" },
        // By eighths it would be small enough.
        { "vast", Vast(60_000, 40_000), "太大了" },
    };

    public static TheoryData<string, byte[], string> NoAttachments => new()
    {
        { "old word", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "旧格式" },
        { "zip", Zip("a.txt"), "这种文件收不了" },
        { "macros", Zip("word/document.xml", "word/vbaProject.bin"), "有宏" },
        { "broken zip", [.. "PK\x03\x04"u8, 1, 2, 3], "没有传完整" },
        { "program", "MZ"u8.ToArray(), "这种文件收不了" },
        { "page", "<html><script>1</script>"u8.ToArray(), "这种文件收不了" },
    };

    [Fact]
    public async Task A_photo_is_upright_small_enough_and_says_nothing_but_the_picture()
    {
        var taken = Photos.Taken(3000, 2000, orientation: 6);
        Assert.Contains(Photos.Place, Encoding.ASCII.GetString(taken), StringComparison.Ordinal);

        var read = await FileReader.PhotoAsync(taken, Ct);

        using var photo = SKBitmap.Decode(read.Content);
        Assert.Equal((FileFormat.Jpeg, 1067, 1600), (read.Format, photo.Width, photo.Height));
        // Held so, the left of what the sensor saw is the top.
        Assert.True(photo.GetPixel(500, 100).Red < 60 && photo.GetPixel(500, 1500).Red > 200);
        Assert.DoesNotContain(Photos.Place, Encoding.ASCII.GetString(read.Content), StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", Encoding.ASCII.GetString(read.Content), StringComparison.Ordinal);
        using var small = SKBitmap.Decode(read.Thumbnail);
        Assert.Equal((107, 160), (small.Width, small.Height));
        Assert.Equal("RIFF", Encoding.ASCII.GetString(read.Thumbnail![..4]));
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public async Task Other_pictures_become_a_jpeg_and_a_small_one_stays_as_large_as_it_is(SKEncodedImageFormat format)
    {
        var read = await FileReader.AttachmentAsync(Photos.Drawn(300, 200, format), Ct);

        using var photo = SKBitmap.Decode(read.Content);
        Assert.Equal((300, 200, (byte)0xFF), (photo.Width, photo.Height, read.Content[0]));
    }

    [Theory]
    [MemberData(nameof(NoPhotos))]
    public async Task What_is_no_photo_is_refused_and_why(string name, byte[] content, string why)
    {
        var refused = await Assert.ThrowsAsync<FileRefusedException>(() => FileReader.PhotoAsync(content, Ct));
        Assert.True(refused.Message.Contains(why, StringComparison.Ordinal), $"{name}: {refused.Message}");
    }

    [Theory]
    [MemberData(nameof(NoAttachments))]
    public async Task What_is_no_document_is_refused_and_why(string name, byte[] content, string why)
    {
        var refused = await Assert.ThrowsAsync<FileRefusedException>(() => FileReader.AttachmentAsync(content, Ct));
        Assert.True(refused.Message.Contains(why, StringComparison.Ordinal), $"{name}: {refused.Message}");
    }

    [Fact]
    public async Task Documents_are_known_by_their_parts_and_kept_as_they_are()
    {
        Assert.Equal(FileFormat.Docx, (await FileReader.AttachmentAsync(Zip("word/document.xml"), Ct)).Format);
        Assert.Equal(FileFormat.Xlsx, (await FileReader.AttachmentAsync(Zip("xl/workbook.xml"), Ct)).Format);
        var pdf = "%PDF-1.7 会诊\n%%EOF"u8.ToArray();
        Assert.Equal(pdf, (await FileReader.AttachmentAsync(pdf, Ct)).Content);
    }

    [Fact]
    public async Task A_document_that_ends_too_early_or_lists_too_many_parts_is_refused()
    {
        byte[] scanned = [.. "%PDF-1.4 1 0 obj endobj\n%%EOF\r\n"u8, .. new byte[5000]];
        Assert.Equal(scanned, (await FileReader.AttachmentAsync(scanned, Ct)).Content);
        byte[] cut = [.. "%PDF-1.4 %%EOF "u8, .. new byte[5000].Select(_ => (byte)'x')];
        var docx = Zip("word/document.xml");
        var many = Zip([.. Enumerable.Range(0, 10_000).Select(i => $"word/{i}.xml"), "word/document.xml"]);
        foreach (var content in new[] { "%PDF-1.4"u8.ToArray(), cut, docx[..^8], many, [.. docx[..^6], 0xFF, 0xFF, 0xFF, 0xFF, 0, 0] })
        {
            Assert.Equal(FileText.Broken, (await Assert.ThrowsAsync<FileRefusedException>(() => FileReader.AttachmentAsync(content, Ct))).Message);
        }
    }

    private static byte[] Zip(params string[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var part in parts)
            {
                archive.CreateEntry(part);
            }
        }

        return file.ToArray();
    }

    // A PNG of a few bytes that would unpack to gigabytes: its head is enough.
    private static byte[] Bomb(int wide, int high)
    {
        var png = Photos.Drawn(1, 1, SKEncodedImageFormat.Png);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), wide);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), high);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Crc32(png.AsSpan(12, 17)));
        return png;
    }

    // A JPEG that says so in its frame (ITU T.81, B.2.2).
    private static byte[] Vast(int wide, int high)
    {
        var jpeg = Photos.Taken(16, 16);
        var frame = jpeg.AsSpan().IndexOf<byte>([0xFF, 0xC0]);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 5), (ushort)high);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 7), (ushort)wide);
        return jpeg;
    }

    private static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var i = 0; i < 8; i++)
            {
                crc = (crc >> 1) ^ ((crc & 1) == 0 ? 0 : 0xEDB88320);
            }
        }

        return ~crc;
    }
}
