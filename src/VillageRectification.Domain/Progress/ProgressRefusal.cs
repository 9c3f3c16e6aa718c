using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Progress;

/// <summary>What taking back a logged day's work needs.</summary>
public enum ProgressRule
{
    /// <summary>"An author may withdraw his own record" (facts are never overwritten).</summary>
    NotTheAuthor = 1,

    /// <summary>"…the same day", the real one in Asia/Shanghai.</summary>
    WithdrawalTooLate = 2,

    /// <summary>"…while no issued bulletin counts it".</summary>
    CountedByIssuedBulletin = 3,
}

/// <summary>What stands against taking back a logged day's work.</summary>
public sealed record ProgressRefusal : Refusal<ProgressRule>
{
    private ProgressRefusal(ProgressRule rule)
        : base(rule)
    {
    }

    /// <summary>The day on which the entry was written down.</summary>
    public DateOnly Recorded { get; private init; }

    public static ProgressRefusal NotTheAuthor() => new(ProgressRule.NotTheAuthor);

    public static ProgressRefusal WithdrawalTooLate(DateOnly recorded) => new(ProgressRule.WithdrawalTooLate) { Recorded = recorded };

    public static ProgressRefusal CountedByIssuedBulletin() => new(ProgressRule.CountedByIssuedBulletin);
}
