namespace VillageRectification.Domain.Acceptance;

public static class SampleListWords
{
    /// <summary>合格后还没有回访的村.</summary>
    /// <param name="unit">What is counted: 村, 社区.</param>
    public static string ToText(this SampleList list, string unit) => list switch
    {
        SampleList.ToRevisit => $"合格后还没有回访的{unit}",
        SampleList.Passed => $"所有合格的{unit}",
        SampleList.ToVerify => $"等市级认定的{unit}",
    };

    /// <summary>What the drawn villages are drawn for: 回访, 市级认定.</summary>
    public static string Purpose(this SampleList list) => list switch
    {
        SampleList.ToRevisit or SampleList.Passed => InspectionKind.Revisit.ToText(),
        SampleList.ToVerify => InspectionKind.City.ToText(),
    };
}
