using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Organisation;

/// <summary>How a project of the collective (集体经济项目) stands from that day on. Of one name the last one holds.</summary>
public sealed class CollectiveProject : CaseFact
{
    public const int NameMaxLength = 60;
    public const int NoteMaxLength = 200;

    private CollectiveProject()
    {
    }

    internal CollectiveProject(RectificationCase @case, DateOnly on, string name, ProjectState state)
        : base(@case, on)
    {
        Name = name;
        State = state;
    }

    public string Name { get; private init; } = null!;

    public ProjectState State { get; private init; }

    /// <summary>Yuan, all together; null is unknown.</summary>
    public long? InvestmentYuan { get; init; }

    /// <summary>Yuan that the collective earns by it in a year, or will; null is unknown.</summary>
    public long? YearlyIncomeYuan { get; init; }

    public string? Note { get; init; }
}
