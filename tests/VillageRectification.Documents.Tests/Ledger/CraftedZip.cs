using System.IO.Compression;
using System.Text;

namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>Archives that no spreadsheet program writes.</summary>
internal static class CraftedZip
{
    public static byte[] Of(params (string Name, string Text)[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = new StreamWriter(archive.CreateEntry(name).Open());
                part.Write(text);
            }
        }

        return file.ToArray();
    }

    /// <summary>A ledger with a part of 200 MB; its header may say 1,000 bytes.</summary>
    public static byte[] Bomb(byte[] ledger, string name, bool lies)
    {
        using var file = new MemoryStream();
        file.Write(ledger);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(name)?.Delete();
        }

        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = archive.CreateEntry(name).Open();
            part.Write(Encoding.UTF8.GetBytes("<worksheet>"));
            var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<x>0000000000000000000000000000000000000000000000000000000000</x>\n", 10_000)));
            for (var written = 0L; written < 200_000_000; written += block.Length)
            {
                part.Write(block);
            }
        }

        var bytes = file.ToArray();
        return lies ? WithLie(bytes) : bytes;
    }

    private static byte[] WithLie(byte[] bytes)
    {
        // Sizes stand in the central directory and the local header; replace each large one that is found.
        for (var i = 0; i + 30 < bytes.Length; i++)
        {
            var at = bytes.AsSpan(i, 4).SequenceEqual("PK\u0001\u0002"u8) ? i + 24 : bytes.AsSpan(i, 4).SequenceEqual("PK\u0003\u0004"u8) ? i + 22 : -1;
            if (at > 0 && BitConverter.ToUInt32(bytes, at) > 100_000_000)
            {
                BitConverter.GetBytes(1000u).CopyTo(bytes, at);
            }
        }

        return bytes;
    }
}
