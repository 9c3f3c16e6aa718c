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

    /// <summary>"A month is issued after it has ended": what happens in its last days would be missing for ever.</summary>
    MonthStillRuns = 5,

    /// <summary>Only what was issued is corrected; a draft is still changed.</summary>
    NotIssuedYet = 6,

    /// <summary>A bulletin is corrected once; what is wrong in the correction is corrected there.</summary>
    AlreadyCorrected = 7,

    /// <summary>送审: nobody writes on what the head is reading; it is taken back or returned first.</summary>
    UnderReview = 8,

    /// <summary>Draft → Reviewed → Issued: a draft is handed over before anybody reviews it.</summary>
    NotSubmitted = 9,

    /// <summary>Draft → Reviewed → Issued: it is reviewed before it is issued.</summary>
    NotReviewed = 10,

    /// <summary>The head has said yes; only he gives it back.</summary>
    AlreadyReviewed = 11,

    /// <summary>退回 says what is to be mended.</summary>
    ReturnNeedsReason = 12,

    /// <summary>A number of the text is a token: it may be moved and left out, and not be altered.</summary>
    UnknownToken = 13,

    /// <summary>A token is written 【名称】, with both brackets.</summary>
    HalfToken = 14,

    /// <summary>A number that somebody types would not follow the records.</summary>
    TypedNumber = 15,

    /// <summary>The paragraph is computed in other words by now.</summary>
    ParagraphChanged = 16,

    /// <summary>Where several review it, each says yes once.</summary>
    ReviewedByYou = 17,

    /// <summary>A token's name in brackets that make no token would be printed as it stands.</summary>
    OtherBrackets = 18,

    /// <summary>Counted again it reads as it was issued, and nobody wrote a word of it that could be mended.</summary>
    NothingToCorrect = 19,

    /// <summary>What is issued holds up or leaves out each example of whom something is doubtful because somebody said so.</summary>
    ExemplarUndecided = 20,

    /// <summary>What a number counts does not stay without it: 个村不合格.</summary>
    UnitLeft = 21,
}

/// <summary>What stands against drafting, writing or issuing a bulletin.</summary>
public sealed record BulletinRefusal : Refusal<BulletinRule>
{
    private BulletinRefusal(BulletinRule rule)
        : base(rule)
    {
    }

    public Month Month { get; private init; }

    /// <summary>The first that has a bulletin.</summary>
    public Month FirstMonth { get; private init; }

    /// <summary>第N期 of the correction that is there already.</summary>
    public int Number { get; private init; }

    /// <summary>A token's name, a number that was typed, or a village.</summary>
    public string Word { get; private init; } = "";

    public static BulletinRefusal SamePersonDraftsAndIssues() => new(BulletinRule.SamePersonDraftsAndIssues);

    public static BulletinRefusal AlreadyIssued() => new(BulletinRule.AlreadyIssued);

    /// <param name="first">The first month that has one.</param>
    public static BulletinRefusal MonthOutsideCampaign(Month month, Month first) =>
        new(BulletinRule.MonthOutsideCampaign) { Month = month, FirstMonth = first };

    public static BulletinRefusal MonthStillRuns(Month month) => new(BulletinRule.MonthStillRuns) { Month = month };

    public static BulletinRefusal NotIssuedYet() => new(BulletinRule.NotIssuedYet);

    public static BulletinRefusal AlreadyCorrected(int number) => new(BulletinRule.AlreadyCorrected) { Number = number };

    public static BulletinRefusal UnderReview() => new(BulletinRule.UnderReview);

    public static BulletinRefusal NotSubmitted() => new(BulletinRule.NotSubmitted);

    public static BulletinRefusal NotReviewed() => new(BulletinRule.NotReviewed);

    public static BulletinRefusal AlreadyReviewed() => new(BulletinRule.AlreadyReviewed);

    public static BulletinRefusal ReturnNeedsReason() => new(BulletinRule.ReturnNeedsReason);

    public static BulletinRefusal UnknownToken(string name) => new(BulletinRule.UnknownToken) { Word = name };

    public static BulletinRefusal UnitLeft(string name) => new(BulletinRule.UnitLeft) { Word = name };

    public static BulletinRefusal HalfToken() => new(BulletinRule.HalfToken);

    public static BulletinRefusal ExemplarUndecided(string village) => new(BulletinRule.ExemplarUndecided) { Word = village };

    public static BulletinRefusal NothingToCorrect(int number) => new(BulletinRule.NothingToCorrect) { Number = number };

    public static BulletinRefusal OtherBrackets(string name) => new(BulletinRule.OtherBrackets) { Word = name };

    public static BulletinRefusal TypedNumber(string number) => new(BulletinRule.TypedNumber) { Word = number };

    public static BulletinRefusal ParagraphChanged() => new(BulletinRule.ParagraphChanged);

    public static BulletinRefusal ReviewedByYou() => new(BulletinRule.ReviewedByYou);

    public static BulletinRefusal ChangedSinceReview() => new(BulletinRule.ChangedSinceReview);
}
