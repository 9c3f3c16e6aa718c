using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Figures;

/// <summary>A case's measures: how many there are, are done, are past their due day and not done.</summary>
public sealed record MeasuresReading(int Total, int Done, int Overdue)
{
    public static MeasuresReading None { get; } = new(0, 0, 0);

    public static MeasuresReading Of(IEnumerable<MeasureReading> measures, DateOnly asOf)
    {
        MeasureReading[] all = [.. measures];
        return all.Length == 0 ? None : new(all.Length, all.Count(m => m.IsDone), all.Count(m => m.IsOverdue(asOf)));
    }
}
