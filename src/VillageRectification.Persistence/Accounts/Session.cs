using System.Globalization;
using System.Security.Cryptography;

namespace VillageRectification.Persistence.Accounts;

/// <summary>One place where an account is signed in. A cookie names it and is worth nothing once it is over or ended. Instants are UTC.</summary>
/// <param name="IsKept">The person asked not to be signed out on his own device.</param>
public sealed record Session(string Id, DateTime StartedAt, DateTime SeenAt, bool IsKept)
{
    /// <summary>The claim by which a cookie names its session.</summary>
    public const string Claim = "session";

    private const int IdLength = 32;

    /// <summary>The longest that a session lasts, whatever is done in it.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>The same, kept.</summary>
    public static readonly TimeSpan LongestKept = TimeSpan.FromDays(7);

    /// <summary>Without a request for so long it is over, unless it is kept.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(4);

    /// <summary>How exactly it is known when it was last seen: a write each request would be too much.</summary>
    public static readonly TimeSpan Grain = TimeSpan.FromMinutes(5);

    public DateTime EndsAt => StartedAt + (IsKept ? LongestKept : Longest);

    internal string Text => string.Create(CultureInfo.InvariantCulture, $"{StartedAt.Ticks} {SeenAt.Ticks} {(IsKept ? 1 : 0)}");

    public static Session Begin(bool isKept, DateTime now) => new(RandomNumberGenerator.GetHexString(IdLength, lowercase: true), now, now, isKept);

    public bool IsOver(DateTime now) => now >= EndsAt || (!IsKept && now - SeenAt >= Idle);

    internal static Session Read(string id, string text)
    {
        var parts = text.Split(' ');
        DateTime Instant(int part) => new(long.Parse(parts[part], CultureInfo.InvariantCulture), DateTimeKind.Utc);
        return new(id, Instant(0), Instant(1), parts[2] == "1");
    }
}
