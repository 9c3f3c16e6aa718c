using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Pages.Acceptance;

/// <summary>One village of the queue.</summary>
internal sealed record QueueRow(CaseReading Village, RiskReading Risk, DateOnly Today)
{
    /// <summary>The last sample since its verdict that drew it to be revisited; null for none.</summary>
    public SampleDraw? Draw { get; init; }

    /// <summary>Who inspects; null while nobody does.</summary>
    public string? Inspectors { get; init; }

    /// <summary>The inspection that is complete, with what it comes to; null while something is missing.</summary>
    public (InspectionSheet Sheet, InspectionOutcome Reached)? Complete { get; init; }

    /// <summary>Which application of the village it is, 1 the first; 0 where none is written down.</summary>
    public int Application { get; init; }

    /// <summary>What the township gave itself since the last verdict, with the number of items; null for nothing.</summary>
    public (int Points, int Items)? Self { get; init; }

    /// <summary>Days from which an application goes before every risk.</summary>
    public const int FullWait = 7;

    public bool IsUnderInspection => Village.Acceptance.Stage.IsUnderInspection();

    public QueueView? View => Village.Acceptance switch
    {
        { IsInQueue: true } => Complete is null ? QueueView.Waiting : QueueView.Pending,
        { IsToRevisit: true } => QueueView.Revisit,
        { IsInspected: true } => QueueView.Settled,
        _ => null,
    };

    /// <summary>Since the application, or the verdict that is to be looked after; null where its day is not known.</summary>
    public DateOnly? Since => View switch
    {
        QueueView.Waiting or QueueView.Pending => Village.Acceptance.Application?.On,
        _ => Village.Acceptance.Deciding?.On,
    };

    public int DaysWaited => Since is { } since ? Today.DayNumber - since.DayNumber : 0;

    /// <summary>Of the applications those that waited a week go first, the longest before; all others by risk.</summary>
    public static IEnumerable<QueueRow> InOrder(IEnumerable<QueueRow> rows) => rows
        .OrderByDescending(r => r.View is QueueView.Waiting or QueueView.Pending && r.DaysWaited >= FullWait ? r.DaysWaited : 0)
        .ThenByDescending(r => r.Risk.Score)
        .ThenBy(r => r.Village.DivisionCode, StringComparer.Ordinal);
}
