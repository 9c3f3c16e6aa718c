using FluentValidation.Results;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>The month of every team of a township as it is ticked and typed.</summary>
internal sealed record TeamsInput : EntryInput
{
    /// <summary>By case: what is typed stays with its village, whoever else writes meanwhile.</summary>
    public Dictionary<Guid, TeamDaysInput> Teams { get; init; } = [];

    public TeamDaysInput Of(VillageTeam village) => Teams.GetValueOrDefault(village.CaseId) ?? new();

    /// <summary>What is wrong, at its field, with the village's name: the fields of all villages are alike.</summary>
    /// <param name="unit">What is counted: 村, 社区.</param>
    public IEnumerable<ValidationFailure> Against(IReadOnlyList<VillageTeam> villages, string unit)
    {
        if (Teams.Where(t => villages.All(v => v.CaseId != t.Key)).Sum(t => t.Value.Ticks.Length) is > 0 and var lost)
        {
            yield return new("", $"有的{unit}刚刚中止、移出或者不归您填了，在那里勾的 {lost} 天不能记。其余的都留着，再点一次保存");
        }
        else if (villages.All(v => v.Month.Asked(Of(v)).Count == 0))
        {
            yield return new("", villages.All(v => Of(v).Ticks.Length == 0) ? MonthInput.Unticked(unit) : MonthInput.Known);
        }

        foreach (var fault in EntryRules.OfReason(this))
        {
            yield return fault;
        }

        foreach (var village in villages)
        {
            foreach (var (field, message) in Of(village).Against(village.Month, LateReason))
            {
                yield return new(field == nameof(LateReason) ? field : $"{nameof(Teams)}[{village.CaseId}].{field}", $"{village.Name}：{message}");
            }
        }
    }
}
