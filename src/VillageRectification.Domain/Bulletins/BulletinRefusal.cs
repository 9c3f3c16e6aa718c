using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Bulletins;

/// <summary>What drafting and issuing a bulletin need.</summary>
public enum BulletinRule
{
    /// <summary>Draft and review are never the same person on one record.</summary>
    SamePersonDraftsAndIssues = 1,

    /// <summary>An issued bulletin never changes.</summary>
    AlreadyIssued = 2,

    /// <summary>A bulletin covers a month that has ended, or the current one to this day.</summary>
    MonthOutsideCampaign = 3,

    /// <summary>The head issues what he read: figures that changed since are shown first.</summary>
    ChangedSinceReview = 4,
}

/// <summary>What stands against drafting, writing or issuing a bulletin.</summary>
public sealed record BulletinRefusal : Refusal<BulletinRule>
{
    private BulletinRefusal(BulletinRule rule)
        : base(rule)
    {
    }

    public Month Month { get; private init; }

    public static BulletinRefusal SamePersonDraftsAndIssues() => new(BulletinRule.SamePersonDraftsAndIssues);

    public static BulletinRefusal AlreadyIssued() => new(BulletinRule.AlreadyIssued);

    public static BulletinRefusal MonthOutsideCampaign(Month month) => new(BulletinRule.MonthOutsideCampaign) { Month = month };

    public static BulletinRefusal ChangedSinceReview() => new(BulletinRule.ChangedSinceReview);
}
