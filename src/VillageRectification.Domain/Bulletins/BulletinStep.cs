namespace VillageRectification.Domain.Bulletins;

/// <summary>A step on a bulletin's way from hand to hand (办理经过). Written once.</summary>
public sealed class BulletinStep
{
    public const int ReasonMaxLength = 500;

    private BulletinStep()
    {
    }

    internal BulletinStep(int position, BulletinMove move, DateOnly on, Guid by, string? reason = null, string? text = null)
    {
        Position = position;
        Move = move;
        On = on;
        By = by;
        Reason = reason;
        Text = text;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>From 1; two of one day stand in their order.</summary>
    public int Position { get; private init; }

    public BulletinMove Move { get; private init; }

    public DateOnly On { get; private init; }

    /// <summary>UTC instant of the save; null of a step that was taken before instants were kept.</summary>
    public DateTime? At { get; private set; }

    /// <summary>An account.</summary>
    public Guid By { get; private init; }

    /// <summary>What is to be mended, when it was returned.</summary>
    public string? Reason { get; private init; }

    /// <summary>The fingerprint of the text that was reviewed; null for other steps.</summary>
    public string? Text { get; private init; }
}
