using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Text;

/// <summary>What a file or a paper says of itself where it holds less than its title: it goes on without the page it came from.</summary>
internal static class ExtractText
{
    /// <summary>Null where it holds all.</summary>
    /// <param name="isChosen">The reader chose some of what he reaches.</param>
    public static string? Of(FigureSet figures, bool isChosen = false) => (figures.IsWhole, isChosen) switch
    {
        (true, false) => null,
        (true, true) => "摘录：只含筛选出来的",
        (false, false) => $"摘录：只含导出的账号看得到的{figures.Frame.Unit}",
        (false, true) => $"摘录：只含导出的账号看得到的{figures.Frame.Unit}里筛选出来的",
    };
}
