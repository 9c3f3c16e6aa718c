namespace VillageRectification.Domain.Bulletins;

/// <summary>What is printed instead of a computed paragraph, as long as that says the same of other numbers.</summary>
public sealed class BulletinRewording
{
    public const int TextMaxLength = 4000;

    private BulletinRewording()
    {
    }

    internal BulletinRewording(BulletinPart part, string paragraph, string text, Guid writtenBy)
    {
        Part = part;
        Paragraph = paragraph;
        Text = text;
        WrittenBy = writtenBy;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public BulletinPart Part { get; private init; }

    /// <summary>The <see cref="TokenText.Key"/> of the paragraph in whose place it stands.</summary>
    public string Paragraph { get; private init; } = null!;

    /// <summary>With tokens.</summary>
    public string Text { get; private set; } = null!;

    /// <summary>The account that wrote it last; it cannot issue the bulletin.</summary>
    public Guid WrittenBy { get; private set; }

    internal void Rewrite(string text, Guid by) => (Text, WrittenBy) = (text, by);
}
