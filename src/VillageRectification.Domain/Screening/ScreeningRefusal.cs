using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Screening;

/// <summary>What the steps of a screening need.</summary>
public enum ScreeningRule
{
    /// <summary>Townships and departments write while it is open.</summary>
    NotOpen = 1,

    AlreadyOpened = 2,

    DueBeforeOpening = 3,

    /// <summary>"Identification criteria: numbered": a number that the version has not.</summary>
    UnknownSituation = 4,

    /// <summary>"Several may hold": then it is not said that none does.</summary>
    SomethingHolds = 5,

    /// <summary>A village is listed, or left out, for what holds of it.</summary>
    NothingHolds = 6,

    /// <summary>"Screened out is recorded with the reason".</summary>
    LeftOutWithoutReason = 7,

    /// <summary>What the departments have checked they correct themselves.</summary>
    CheckedByDepartments = 8,

    PairedWithItself = 9,

    /// <summary>"Checked village by village by the township, then by joint departments".</summary>
    VillagesUnchecked = 10,

    TownshipsUnreviewed = 11,

    VillagesUndecided = 12,

    /// <summary>"A list whose townships all have the same share is flagged": it goes up with a word why.</summary>
    EvenShareUnexplained = 13,

    /// <summary>Only a list that lies before the head is decided.</summary>
    NothingSubmitted = 14,

    /// <summary>"Propose and decide … are never the same person on one record".</summary>
    SubmittedByOneself = 15,

    ReturnedWithoutReason = 16,

    DepartmentsMissing = 17,

    AlreadyReviewed = 18,

    /// <summary>What the departments found of a village they found of what the township had ticked then.</summary>
    TicksChangedSince = 19,

    /// <summary>An advanced village helps one that is listed; it is not listed itself.</summary>
    HelperListed = 20,

    /// <summary>"Propose and decide … are never the same person on one record": who checked does not approve.</summary>
    CheckedByOneself = 21,

    /// <summary>"Checked village by village by the township": the department does it where nobody of the township can sign in.</summary>
    TownshipChecksItself = 22,
}

/// <summary>What stands against a step of a screening.</summary>
public sealed record ScreeningRefusal : Refusal<ScreeningRule>
{
    private ScreeningRefusal(ScreeningRule rule)
        : base(rule)
    {
    }

    public ScreeningState State { get; private init; }

    /// <summary>Of the situation.</summary>
    public int Number { get; private init; }

    /// <summary>Villages or townships.</summary>
    public int Count { get; private init; }

    /// <summary>The day that is in the way.</summary>
    public DateOnly On { get; private init; }

    public static ScreeningRefusal NotOpen(ScreeningState state) => new(ScreeningRule.NotOpen) { State = state };

    public static ScreeningRefusal AlreadyOpened() => new(ScreeningRule.AlreadyOpened);

    public static ScreeningRefusal DueBeforeOpening(DateOnly on) => new(ScreeningRule.DueBeforeOpening) { On = on };

    public static ScreeningRefusal UnknownSituation(int number) => new(ScreeningRule.UnknownSituation) { Number = number };

    public static ScreeningRefusal SomethingHolds(int count) => new(ScreeningRule.SomethingHolds) { Count = count };

    public static ScreeningRefusal NothingHolds() => new(ScreeningRule.NothingHolds);

    public static ScreeningRefusal LeftOutWithoutReason() => new(ScreeningRule.LeftOutWithoutReason);

    public static ScreeningRefusal CheckedByDepartments() => new(ScreeningRule.CheckedByDepartments);

    public static ScreeningRefusal PairedWithItself() => new(ScreeningRule.PairedWithItself);

    public static ScreeningRefusal VillagesUnchecked(int count) => new(ScreeningRule.VillagesUnchecked) { Count = count };

    public static ScreeningRefusal TownshipsUnreviewed(int count) => new(ScreeningRule.TownshipsUnreviewed) { Count = count };

    public static ScreeningRefusal VillagesUndecided(int count) => new(ScreeningRule.VillagesUndecided) { Count = count };

    public static ScreeningRefusal EvenShareUnexplained() => new(ScreeningRule.EvenShareUnexplained);

    public static ScreeningRefusal NothingSubmitted(ScreeningState state) => new(ScreeningRule.NothingSubmitted) { State = state };

    public static ScreeningRefusal SubmittedByOneself() => new(ScreeningRule.SubmittedByOneself);

    public static ScreeningRefusal ReturnedWithoutReason() => new(ScreeningRule.ReturnedWithoutReason);

    public static ScreeningRefusal DepartmentsMissing() => new(ScreeningRule.DepartmentsMissing);

    public static ScreeningRefusal AlreadyReviewed(DateOnly on) => new(ScreeningRule.AlreadyReviewed) { On = on };

    public static ScreeningRefusal TicksChangedSince(int count) => new(ScreeningRule.TicksChangedSince) { Count = count };

    public static ScreeningRefusal HelperListed(int count) => new(ScreeningRule.HelperListed) { Count = count };

    public static ScreeningRefusal CheckedByOneself() => new(ScreeningRule.CheckedByOneself);

    public static ScreeningRefusal TownshipChecksItself() => new(ScreeningRule.TownshipChecksItself);
}
