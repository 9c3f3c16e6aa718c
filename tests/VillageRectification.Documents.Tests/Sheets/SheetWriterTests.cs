using VillageRectification.Documents.Sheets;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Tests.Sheets;

/// <summary>However many rows there are, those that were written are kept nowhere.</summary>
public sealed class SheetWriterTests
{
    private const int Many = 50_000;
    private const int Often = 5_000;

    [Fact]
    public void Of_fifty_thousand_rows_none_is_kept_once_it_is_written()
    {
        var (written, alive) = (new List<WeakReference>(Many), 0);
        var sink = new Sink();
        using (var writer = new SheetWriter(sink))
        {
            writer.Begin(LedgerSheets.Of(LedgerForm.Presence, "驻村签到"));
            for (var i = 0; i < Many; i++)
            {
                Write(writer, i, written);
                if (i % Often == Often - 1)
                {
                    GC.Collect();
                    alive = Math.Max(alive, written.Count(r => r.IsAlive));
                    // It flows out as it is written: more than a byte a row lies behind it by now.
                    Assert.True(sink.Length > i, $"{sink.Length} bytes after {i} rows");
                }
            }
        }

        Assert.True(alive <= 1, $"{alive} rows are still there");
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static void Write(SheetWriter writer, int i, List<WeakReference> written)
    {
        var row = LedgerSheets.Of(LedgerForm.Presence, new LedgerRow(LedgerForm.Presence.Name, i, "370830112202", new Dictionary<string, string>
        {
            [LedgerColumnNames.Code] = "370830112202",
            [LedgerColumnNames.Date] = new DateOnly(2003, 1, 1).AddDays(i % 365).ToString("yyyy-MM-dd", null),
            [LedgerColumnNames.Person] = $"干部{i}",
            [LedgerColumnNames.Capacity] = "工作组",
        }));
        written.Add(new(row));
        writer.Write(row);
    }

    /// <summary>Counts and forgets; can be neither sought nor read.</summary>
    private sealed class Sink : Stream
    {
        private long _length;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _length;

        public override long Position { get => _length; set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => _length += count;
    }
}
