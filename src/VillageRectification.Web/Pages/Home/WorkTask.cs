using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Pages.Home;

/// <summary>Something to be done: what, where, by when, and the form that ends it. The whole line is the link.</summary>
/// <param name="DueOn">Null where there is no day.</param>
internal sealed record WorkTask(string Text, string Address, string Where, DateOnly? DueOn)
{
    private const int MostUnfolded = 100;

    /// <summary>It drags on since then (已拖N天): nobody set a day for it.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>What one tap does instead of opening a form.</summary>
    public OneTap? OneTap { get; init; }

    /// <summary>Where it is ended the other way (不同意); null where there is one way.</summary>
    public (string Label, string Address)? Other { get; init; }

    /// <summary>It can be done at once, whatever its day.</summary>
    public bool IsReady { get; init; }

    /// <summary>How one's days in the village stand; null for what is no such duty.</summary>
    public PresenceMark? Balance { get; init; }

    /// <summary>Whose days those are, and where.</summary>
    public (CaseReading Village, Capacity Capacity)? Duty { get; init; }

    /// <summary>Of a line that many stand in: each of them, with its own form; the first hundred.</summary>
    public IReadOnlyList<WorkTask> Rest { get; init; } = [];

    /// <summary>The same with what stands in it, of which the first hundred unfold: of more the page of all is the place.</summary>
    public WorkTask With(IReadOnlyCollection<WorkTask> rest) => this with { Rest = [.. rest.Take(MostUnfolded)], Matters = rest.Count };

    /// <summary>How many things it is: of a line that many stand in, those.</summary>
    public int Matters
    {
        get => Math.Max(1, field);
        init;
    }

    /// <summary>The day by which it is in order of urgency.</summary>
    public DateOnly? Day => DueOn ?? Since;
}
