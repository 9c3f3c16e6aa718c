namespace VillageRectification.Domain.Figures;

/// <summary>What a figure is called and how it is counted: the one entry for pages, API and bulletin.</summary>
/// <param name="Title">验收合格; of a family with its member: 土地纠纷已解决.</param>
/// <param name="Definition">怎么算的, without the day up to which it is counted.</param>
public sealed record FigureWords(string Title, string Definition)
{
    /// <summary>In tiles and table heads, where the context says the rest; the title where nothing shorter does.</summary>
    public string Short
    {
        get => field ?? Title;
        init;
    }

    /// <summary>As a bulletin's correction line names it; null for a figure that no bulletin prints.</summary>
    public string? Printed { get; init; }

    /// <summary>What is counted or summed up: 个村, 人, 元 …</summary>
    public string Unit { get; init; } = "";

    /// <summary>Whether each village counts once, so that its own value says nothing.</summary>
    public bool CountsVillages { get; private init; }

    /// <summary>What has no unit of its own counts what the campaign rectifies.</summary>
    internal FigureWords Counting(string unitWord) => Unit.Length > 0 ? this : this with { Unit = "个" + unitWord, CountsVillages = true };
}
