using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>Which villages each saved filter holds, by the lists of the figures that it is named after.</summary>
internal sealed class CaseViews(FigureSet figures)
{
    /// <summary>The views with their counts. A view whose rule the campaign lacks is left out.</summary>
    public IEnumerable<(CaseView View, int Count)> Counts() =>
        Enum.GetValues<CaseView>().Where(v => v is not CaseView.LiaisonShort || LiaisonMonth is not null).Select(v => (v, Of(v).Count()));

    public IEnumerable<CaseReading> Of(CaseView view) => view switch
    {
        CaseView.All => figures.Counted,
        CaseView.NotApplied => Listed(FigureName.NotApplied),
        CaseView.Failed => Listed(FigureName.Failed),
        CaseView.Passed => Listed(FigureName.Passed),
        CaseView.Overdue => figures.Counted.Where(IsOverdue),
        CaseView.LiaisonShort => LiaisonMonth is { } rule ? Listed(rule) : [],
        CaseView.ToRevisit => Listed(FigureName.Passed).Where(r => r.Acceptance.IsToRevisit),
        CaseView.OpenFindings => figures.Counted.Where(HasOpenFindings),
    };

    /// <summary>How many villages each holds beside those, because they are not submitted to the reader.</summary>
    public int Unlisted(CaseView view) => view switch
    {
        CaseView.All => figures.Unlisted,
        CaseView.NotApplied => Unlisted(figures[FigureName.NotApplied]),
        CaseView.Failed => Unlisted(figures[FigureName.Failed]),
        CaseView.Passed => Unlisted(figures[FigureName.Passed]),
        CaseView.Overdue => Unlisted(IsOverdue),
        CaseView.LiaisonShort => LiaisonMonth is { } rule ? Unlisted(rule) : 0,
        CaseView.ToRevisit => Unlisted(r => figures[FigureName.Passed].Of(r) is > 0 && r.Acceptance.IsToRevisit),
        CaseView.OpenFindings => Unlisted(HasOpenFindings),
    };

    private int Unlisted(Figure figure) => figures.Totals.Villages(figure) - figures.List(figure).Count;

    private int Unlisted(Func<CaseReading, bool> isSo) => figures.Totals.Count(isSo) - figures.Counted.Count(isSo);

    private static bool IsOverdue(CaseReading village) => village.Overdue > 0;

    private static bool HasOpenFindings(CaseReading village) => village.OpenFindings.Count > 0;

    private Figure? LiaisonMonth => figures.ShortOfMonth(Capacity.Liaison);

    private IEnumerable<CaseReading> Listed(FigureName name) => Listed(figures[name]);

    private IEnumerable<CaseReading> Listed(Figure figure) => figures.List(figure).Select(i => i.Case);
}
