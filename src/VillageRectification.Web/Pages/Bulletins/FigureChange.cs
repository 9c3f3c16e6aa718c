using System.Globalization;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>A headline figure now and in the bulletin before.</summary>
internal sealed record FigureChange(string Word, string Key, string BeforeName, long? Before, long? Now)
{
    /// <summary>The one before printed another number: records of its day were entered or changed since.</summary>
    public bool IsCorrected { get; init; }

    public string Difference => (Now - Before) switch
    {
        null => "",
        0 => "持平",
        > 0 and var more => string.Create(CultureInfo.InvariantCulture, $"+{more}"),
        var less => less.Value.ToString(CultureInfo.InvariantCulture),
    };
}
