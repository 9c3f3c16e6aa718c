namespace VillageRectification.Domain.Campaigns;

/// <summary>What of a campaign's rules was changed on a day, old and new, by whom and why. Nothing of it is ever changed.</summary>
public sealed class CampaignChange
{
    public const int ReasonMaxLength = 200;

    public const int ByMaxLength = 100;

    private CampaignChange()
    {
    }

    internal CampaignChange(DateOnly on, string what, string reason, VersionAuthor by, Guid? import)
    {
        On = on;
        What = what;
        Reason = reason;
        By = by.Name;
        ByAccount = by.Account;
        ImportId = import;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public DateOnly On { get; private init; }

    /// <summary>A line a field: 期限前留几天检查：30 天 → 20 天.</summary>
    public string What { get; private init; } = null!;

    public string Reason { get; private init; } = null!;

    /// <summary>What the account was called.</summary>
    public string By { get; private init; } = null!;

    public Guid ByAccount { get; private init; }

    /// <summary>The import that made it; null of what was changed by hand, and of imports before that was written down.</summary>
    public Guid? ImportId { get; private init; }
}
