using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Text;

/// <summary>What is said beside a figure of presence that counts villages too of which nobody is written down whose days it could be.</summary>
internal static class UnknownText
{
    /// <summary>其中 9 个没有登记联系部门，不判定; null of a figure that counts none such.</summary>
    /// <param name="figures">Of which the number is shown.</param>
    public static string? Of(FigureSet figures, Figure figure) =>
        Of(figures.Counted.Count(r => figure.IsUnknownIn(r, figures.Frame)), figure, figures.Frame);

    /// <summary>The same of the county whole, where the number shown is that.</summary>
    public static string? OfTotals(FigureSet figures, Figure figure) =>
        Of(figures.Totals.Count(r => figure.IsUnknownIn(r, figures.Frame)), figure, figures.Frame);

    /// <summary>林庄村没有登记联系部门; 12 个村没有登记联系部门.</summary>
    /// <param name="villages">Their names.</param>
    public static string Untied(IReadOnlyCollection<string> villages, FigureFrame frame) =>
        (villages.Count > 5 ? $"{villages.Count} 个{frame.Unit}" : string.Join('、', villages)) + VillageWords.NoDepartment;

    private static string? Of(int unknown, Figure figure, FigureFrame frame) =>
        unknown == 0 ? null : $"其中 {unknown} 个没有登记{figure.Rule!.Capacity.ToText(frame.County)}，不判定";
}
