using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Text;

/// <summary>A figure's value as it is read, and how it is counted.</summary>
internal static class FigureText
{
    /// <summary>24 个村; 3030 天, as a bulletin prints it; money, which no bulletin tells, in thousands; 未填 when it is unknown.</summary>
    public static string ToText(this Figure figure, long? value) => value is not { } known ? FieldWords.Unknown
        : figure.Name is FigureName.DebtYuan ? known.ToMoney()
        : $"{new Number(known) { IsThousandths = figure.Name is FigureName.Indicators }} {figure.Words.Unit}";

    /// <summary>，增加 2 个村; nothing when either is unknown.</summary>
    public static string ToChange(this Figure figure, long? now, long? before) => (now - before) switch
    {
        null => "",
        0 => "，没有增减",
        > 0 and var more => $"，增加 {figure.ToText(more)}",
        var less => $"，减少 {figure.ToText(-less)}",
    };

    /// <summary>怎么算的, in one sentence.</summary>
    public static string Explain(this Figure figure, DateOnly asOf) => $"到{asOf.ToFull()}为止，{figure.Words.Definition}。";
}
