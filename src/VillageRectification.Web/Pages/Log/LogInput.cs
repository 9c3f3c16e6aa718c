namespace VillageRectification.Web.Pages.Log;

/// <summary>A day's work as it is typed.</summary>
internal sealed record LogInput
{
    public const int TextMinLength = 4;

    public LogDay When { get; init; } = LogDay.Today;

    /// <summary>The day, where it is neither today nor yesterday.</summary>
    public DateOnly? Day { get; init; }

    public string? LateReason { get; init; }

    public bool InVillage { get; init; }

    public string? Text { get; set; }

    public Guid? MeasureId { get; init; }

    /// <summary>By the campaign's indicators in their order; as typed.</summary>
    public string?[] Quantities { get; init; } = [];

    public DateOnly? DayAsOf(DateOnly today) => When switch
    {
        LogDay.Today => today,
        LogDay.Yesterday => today.AddDays(-1),
        LogDay.Other => Day,
    };
}
