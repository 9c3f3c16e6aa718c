namespace VillageRectification.Domain.Figures;

/// <summary>A case's measures: how many there are, are done, are past their due day and not done.</summary>
public sealed record MeasuresReading(int Total, int Done, int Overdue)
{
    public static MeasuresReading None { get; } = new(0, 0, 0);
}
