namespace VillageRectification.Domain.Campaigns;

/// <summary>A step of a campaign's screening, written once; the last one says how it stands.</summary>
public sealed class ScreeningEvent
{
    public const int TextMaxLength = 500;
    public const int ByMaxLength = 50;

    private ScreeningEvent()
    {
    }

    internal ScreeningEvent(ScreeningEventKind kind, int ordinal, DateOnly on, string by, Guid accountId) =>
        (Kind, Ordinal, On, By, AccountId) = (kind, ordinal, on, by, accountId);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public ScreeningEventKind Kind { get; private init; }

    public int Ordinal { get; private init; }

    public DateOnly On { get; private init; }

    /// <summary>Of opening: by when the townships are done; null without a day.</summary>
    public DateOnly? DueOn { get; internal init; }

    /// <summary>Why it is sent back; of a list what goes with it.</summary>
    public string? Text { get; internal init; }

    /// <summary>Whose step it is, as he was called then.</summary>
    public string By { get; private init; } = null!;

    public Guid AccountId { get; private init; }
}
