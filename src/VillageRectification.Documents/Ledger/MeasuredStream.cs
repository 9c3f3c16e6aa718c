using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>
/// Counts what really comes out of the inflater, over all parts of a container, because sizes in its headers can lie; and refuses
/// markup that an XML reader would have to hold in memory at once.
/// </summary>
internal sealed class MeasuredStream(Stream inner, UnpackedSize size) : Stream
{
    private int _sinceTagEnd;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Off for parts that are not XML.</summary>
    public bool WatchesTags { get; init; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        size.Add(read);
        if (WatchesTags)
        {
            Watch(buffer[..read]);
        }

        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Watch(ReadOnlySpan<byte> bytes)
    {
        var last = bytes.LastIndexOf((byte)'>');
        _sinceTagEnd = last < 0 ? _sinceTagEnd + bytes.Length : bytes.Length - last - 1;
        if (_sinceTagEnd > WorkbookLimits.MaxTagBytes)
        {
            throw new UnreadableWorkbookException(LedgerFault.Damaged());
        }
    }
}
