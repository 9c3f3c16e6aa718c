using System.Globalization;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>A headline figure now and in the bulletin before.</summary>
internal sealed record FigureChange(string Word, string Key, string BeforeName, long? Before, long? Now)
{
    public string Difference => (Now - Before) switch
    {
        null => "",
        0 => "持平",
        > 0 and var more => string.Create(CultureInfo.InvariantCulture, $"+{more}"),
        var less => less.Value.ToString(CultureInfo.InvariantCulture),
    };
}
