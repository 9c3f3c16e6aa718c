using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>Which villages each saved filter holds, by the lists of the figures that it is named after. Counted once as long as the figures are kept.</summary>
internal sealed class CaseViews
{
    private readonly FigureSet _figures;

    public CaseViews(FigureSet figures)
    {
        _figures = figures;
        Counts = [.. Enum.GetValues<CaseView>().Where(v => v is not CaseView.LiaisonShort || LiaisonMonth is not null).Select(v => (v, Of(v).Count()))];
    }

    /// <summary>The views with their counts. A view whose rule the campaign lacks is left out.</summary>
    public IReadOnlyList<(CaseView View, int Count)> Counts { get; }

    public IEnumerable<CaseReading> Of(CaseView view) => view switch
    {
        CaseView.All => _figures.Counted,
        CaseView.NotApplied => Listed(FigureName.NotApplied),
        CaseView.Failed => Listed(FigureName.Failed),
        CaseView.Passed => Listed(FigureName.Passed),
        CaseView.Overdue => _figures.Counted.Where(IsOverdue),
        CaseView.LiaisonShort => LiaisonMonth is { } rule ? Listed(rule) : [],
        CaseView.ToRevisit => Listed(FigureName.Passed).Where(r => r.Acceptance.IsToRevisit),
        CaseView.OpenFindings => _figures.Counted.Where(HasOpenFindings),
    };

    /// <summary>How many villages each holds beside those, because they are not submitted to the reader.</summary>
    public int Unlisted(CaseView view) => view switch
    {
        CaseView.All => _figures.Unlisted,
        CaseView.NotApplied => Unlisted(_figures[FigureName.NotApplied]),
        CaseView.Failed => Unlisted(_figures[FigureName.Failed]),
        CaseView.Passed => Unlisted(_figures[FigureName.Passed]),
        CaseView.Overdue => Unlisted(IsOverdue),
        CaseView.LiaisonShort => LiaisonMonth is { } rule ? Unlisted(rule) : 0,
        CaseView.ToRevisit => Unlisted(r => _figures[FigureName.Passed].Of(r) is > 0 && r.Acceptance.IsToRevisit),
        CaseView.OpenFindings => Unlisted(HasOpenFindings),
    };

    private int Unlisted(Figure figure) => _figures.Totals.Villages(figure) - _figures.List(figure).Count;

    private int Unlisted(Func<CaseReading, bool> isSo) => _figures.Totals.Count(isSo) - _figures.Counted.Count(isSo);

    private static bool IsOverdue(CaseReading village) => village.Overdue > 0;

    private static bool HasOpenFindings(CaseReading village) => village.OpenFindings.Count > 0;

    private Figure? LiaisonMonth => _figures.ShortOfMonth(Capacity.Liaison);

    private IEnumerable<CaseReading> Listed(FigureName name) => Listed(_figures[name]);

    private IEnumerable<CaseReading> Listed(Figure figure) => _figures.List(figure).Select(i => i.Case);
}
