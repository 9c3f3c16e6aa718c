using System.Globalization;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Text;

/// <summary>A figure's value as it is read.</summary>
internal static class FigureValue
{
    private const string Villages = "个村";

    /// <summary>24 个村; 42 公里; 未填 when it is unknown.</summary>
    public static string ToText(this Figure figure, long? value, FigureFrame frame) => value is not { } known ? "未填"
        : $"{(figure.Name is FigureName.Indicators ? known.ToQuantity() : known.ToString("N0", CultureInfo.InvariantCulture))} {figure.UnitIn(frame)}";

    /// <summary>Whether each village counts once, so that its own value says nothing.</summary>
    public static bool CountsVillages(this Figure figure, FigureFrame frame) => figure.UnitIn(frame) == Villages;

    /// <summary>，增加 2 个村; nothing when either is unknown.</summary>
    public static string ToChange(this Figure figure, long? now, long? before, FigureFrame frame) => (now - before) switch
    {
        null => "",
        0 => "，没有增减",
        > 0 and var more => $"，增加 {figure.ToText(more, frame)}",
        var less => $"，减少 {figure.ToText(-less, frame)}",
    };
}
