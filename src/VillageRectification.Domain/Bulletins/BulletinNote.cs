namespace VillageRectification.Domain.Bulletins;

/// <summary>What the editor writes below the computed paragraphs of one part. It holds no figure of its own.</summary>
public sealed class BulletinNote
{
    public const int TextMaxLength = 1000;

    private BulletinNote()
    {
    }

    internal BulletinNote(BulletinPart part, string text, Guid writtenBy, string? places = null)
    {
        Places = places;
        Part = part;
        Text = text;
        WrittenBy = writtenBy;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public BulletinPart Part { get; private init; }

    /// <summary>Paragraphs, one a line.</summary>
    public string Text { get; private set; } = null!;

    /// <summary>As of <see cref="NoteOrder.Places"/>.</summary>
    public string? Places { get; private set; }

    public NoteOrder Order => NoteOrder.Of(Text, Places);

    /// <summary>The account that wrote it last; it cannot issue the bulletin.</summary>
    public Guid WrittenBy { get; private set; }

    internal void Rewrite(string text, Guid by)
    {
        Places = Order.With(text).Places;
        Text = text;
        WrittenBy = by;
    }

    internal void Arrange(NoteOrder order, Guid by) => (Text, Places, WrittenBy) = (order.Text, order.Places, by);
}
