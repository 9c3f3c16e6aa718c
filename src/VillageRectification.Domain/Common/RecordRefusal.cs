namespace VillageRectification.Domain.Common;

/// <summary>What correcting and taking back a record needs.</summary>
public enum RecordRule
{
    /// <summary>"An author may withdraw his own record" (facts are never overwritten).</summary>
    NotTheAuthor = 1,

    /// <summary>"…the same day", the real one in Asia/Shanghai.</summary>
    WithdrawalTooLate = 2,

    /// <summary>"…while no issued bulletin counts it".</summary>
    CountedByIssuedBulletin = 3,

    /// <summary>"Only a correction with a reason".</summary>
    CorrectionNeedsReason = 4,

    /// <summary>A correction that says what the record says already.</summary>
    NothingCorrected = 5,

    /// <summary>What others refer to ends after them.</summary>
    OthersReferToIt = 6,

    /// <summary>What a ledger said is corrected, not taken back.</summary>
    ReadFromLedger = 7,

    /// <summary>What is about another record is not dated before it.</summary>
    BeforeWhatItIsAbout = 8,

    /// <summary>…nor is that one moved behind it.</summary>
    AfterWhatIsAboutIt = 9,

    /// <summary>The steps of a case stand in the order in which they were taken: a correction passes none of them.</summary>
    StepPassed = 10,

    /// <summary>…and what a later step stands on is not taken back.</summary>
    LaterStepStands = 11,

    /// <summary>What has ended does not end once more on another day: the record of its end is corrected.</summary>
    EndedAlready = 12,

    /// <summary>The level that was said with the listing is of its day.</summary>
    LevelOfListing = 13,
}

/// <summary>What stands against correcting or taking back a record.</summary>
public sealed record RecordRefusal : Refusal<RecordRule>
{
    private RecordRefusal(RecordRule rule)
        : base(rule)
    {
    }

    /// <summary>The day on which the record was written down.</summary>
    public DateOnly Recorded { get; private init; }

    /// <summary>The day of the other record.</summary>
    public DateOnly Other { get; private init; }

    /// <summary>How many records refer to it.</summary>
    public int Others { get; private init; }

    public static RecordRefusal NotTheAuthor() => new(RecordRule.NotTheAuthor);

    public static RecordRefusal WithdrawalTooLate(DateOnly recorded) => new(RecordRule.WithdrawalTooLate) { Recorded = recorded };

    public static RecordRefusal CountedByIssuedBulletin() => new(RecordRule.CountedByIssuedBulletin);

    public static RecordRefusal CorrectionNeedsReason() => new(RecordRule.CorrectionNeedsReason);

    public static RecordRefusal NothingCorrected() => new(RecordRule.NothingCorrected);

    public static RecordRefusal OthersReferToIt(int others) => new(RecordRule.OthersReferToIt) { Others = others };

    public static RecordRefusal ReadFromLedger() => new(RecordRule.ReadFromLedger);

    public static RecordRefusal BeforeWhatItIsAbout(DateOnly other) => new(RecordRule.BeforeWhatItIsAbout) { Other = other };

    public static RecordRefusal AfterWhatIsAboutIt(DateOnly other) => new(RecordRule.AfterWhatIsAboutIt) { Other = other };

    public static RecordRefusal StepPassed(DateOnly other) => new(RecordRule.StepPassed) { Other = other };

    public static RecordRefusal EndedAlready(DateOnly other) => new(RecordRule.EndedAlready) { Other = other };

    public static RecordRefusal LevelOfListing(DateOnly other) => new(RecordRule.LevelOfListing) { Other = other };

    public static RecordRefusal LaterStepStands(DateOnly other) => new(RecordRule.LaterStepStands) { Other = other };
}
