using FluentValidation.Results;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>The team's month as it is ticked and typed.</summary>
internal sealed record MonthInput : EntryInput
{
    public TeamDaysInput Team { get; init; } = new();

    /// <summary>Everything that is ticked is on record.</summary>
    public const string Known = "勾选的都已经记过，没有新的要记";

    /// <summary>Nothing is ticked.</summary>
    /// <param name="unit">What is counted: 村, 社区.</param>
    public static string Unticked(string unit) => $"还没有勾选谁哪天在{unit}里";

    /// <summary>What is wrong, at its field.</summary>
    /// <param name="unit">What is counted: 村, 社区.</param>
    public IEnumerable<ValidationFailure> Against(TeamMonth month, string unit)
    {
        if (month.Asked(Team).Count == 0)
        {
            yield return new($"{nameof(Team)}.{nameof(Team.Ticks)}", Team.Ticks.Length == 0 ? Unticked(unit) : Known);
        }

        foreach (var fault in EntryRules.OfReason(this))
        {
            yield return fault;
        }

        foreach (var (field, message) in Team.Against(month, LateReason))
        {
            yield return new(field == nameof(LateReason) ? field : $"{nameof(Team)}.{field}", message);
        }
    }
}
