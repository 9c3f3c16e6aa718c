namespace VillageRectification.Domain.Presence;

/// <summary>What a presence rule says of a village in a month.</summary>
public enum PresenceVerdict
{
    /// <summary>达标.</summary>
    Met = 1,

    /// <summary>还差: the days that are left suffice.</summary>
    Open = 2,

    /// <summary>已无法完成: the month runs and cannot be met any more.</summary>
    Lost = 3,

    /// <summary>差: the month has ended.</summary>
    Short = 4,

    /// <summary>未判定.</summary>
    Unjudged = 5,
}
