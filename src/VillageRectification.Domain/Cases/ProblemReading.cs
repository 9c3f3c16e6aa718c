using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>A problem as it stands on some day: its fact and its last dated status. Without one it is open.</summary>
public sealed record ProblemReading(Guid RecordId, ProblemStatus Status, DateOnly? DueOn)
{
    public string Category { get; init; } = "";

    public string Description { get; init; } = "";

    public DateOnly FoundOn { get; init; }

    /// <summary>Nobody wrote when it was found: that day is the one from which it is known.</summary>
    public bool IsFoundOnUnknownDay { get; init; }

    /// <summary>Null where nobody wrote when it was found.</summary>
    public DateOnly? WrittenFoundOn => IsFoundOnUnknownDay ? null : FoundOn;

    /// <summary>Nobody wrote since when it stands so: the day of its status is the one from which that is known.</summary>
    public bool IsStatusOfUnknownDay { get; init; }

    public ProblemPriority? Priority { get; init; }

    public ProblemHandling? Handling { get; init; }

    public string? Condition { get; init; }

    public DateOnly? ReviewOn { get; init; }

    public string? ExplainTo { get; init; }

    /// <summary>How often it got more time, since it was reopened last.</summary>
    public int Extensions { get; init; }

    /// <summary>All of them together.</summary>
    public int ExtendedDays { get; init; }

    /// <summary>How often it got more time before it was reopened last; zero where it never was.</summary>
    public int EarlierExtensions { get; init; }

    /// <summary>All of those together.</summary>
    public int EarlierExtendedDays { get; init; }

    public bool WasExtended => Extensions + EarlierExtensions > 0;

    /// <summary>The numbers of the last status; null where it has none.</summary>
    public Appraisal? Appraisal { get; init; }

    public string? ResponsiblePerson { get; init; }

    /// <summary>The inspection that showed it, and which item of its sheet; null where none did.</summary>
    public Guid? InspectionRecordId { get; init; }

    /// <inheritdoc cref="Problem.InspectionItem"/>
    public string? InspectionItem { get; init; }

    /// <summary>Null when the status is not dated.</summary>
    public DateOnly? StatusOn { get; init; }

    /// <summary>Null, too, where nobody wrote since when it stands so.</summary>
    public DateOnly? WrittenStatusOn => IsStatusOfUnknownDay ? null : StatusOn;

    /// <summary>Of what is solved: when that was posted up for the villagers; null where it was not, or nobody says.</summary>
    public DateOnly? PostedOn { get; init; }

    public Majority Majority { get; init; } = Majority.Unknown;

    /// <inheritdoc cref="ProblemStatuses.IsOpen"/>
    public bool IsOpen => Status.IsOpen();

    public bool IsOverdue(DateOnly today) => IsOpen && DueOn.IsPast(today);

    /// <summary>Conditions are being created, and nobody looks at it before its day.</summary>
    public bool IsResting(DateOnly today) => IsOpen && Handling is ProblemHandling.CreateConditions && ReviewOn > today && !IsOverdue(today);

    /// <summary>It can't be overdue and isn't in time either: nobody wrote a due day, nor, where conditions are being created, a day to look at it.</summary>
    public bool LacksDueDay => DueOn is null && !(Handling is ProblemHandling.CreateConditions && ReviewOn is not null);

    /// <summary>The day has come to look whether the conditions are there. What is overdue is that first.</summary>
    public bool IsReviewDue(DateOnly today) => IsOpen && Handling is ProblemHandling.CreateConditions && ReviewOn <= today && !IsOverdue(today);

    /// <summary>With the days that were set since it was registered; what each extension adds is counted from the day that stood before it.</summary>
    /// <param name="moves">In their order.</param>
    public ProblemReading Moved(IEnumerable<ProblemMove> moves)
    {
        var moved = this;
        foreach (var move in moves)
        {
            var days = Later(moved.DueOn, move.DueOn) ?? Later(moved.ReviewOn, move.ReviewOn) ?? 0;
            moved = (move.BeginsAnew ? moved.Anew() : moved) with
            {
                DueOn = move.DueOn ?? moved.DueOn,
                // What is taken up again with a day of its own waits for its conditions no more.
                ReviewOn = move.ReviewOn ?? (move is { BeginsAnew: true, DueOn: not null } ? null : moved.ReviewOn),
                Extensions = move.BeginsAnew ? 0 : moved.Extensions + (move.IsExtension ? 1 : 0),
                ExtendedDays = move.BeginsAnew ? 0 : moved.ExtendedDays + (move.IsExtension ? days : 0),
            };
        }

        return moved;
    }

    private ProblemReading Anew() =>
        this with { EarlierExtensions = EarlierExtensions + Extensions, EarlierExtendedDays = EarlierExtendedDays + ExtendedDays };

    private static int? Later(DateOnly? before, DateOnly? after) => after?.DayNumber - before?.DayNumber is { } days ? Math.Max(0, days) : null;
}
