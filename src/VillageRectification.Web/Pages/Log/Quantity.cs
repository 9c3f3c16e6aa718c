using System.Globalization;
using VillageRectification.Domain.Progress;

namespace VillageRectification.Web.Pages.Log;

/// <summary>Reads a quantity as officials type it, full-width digits included.</summary>
internal static class Quantity
{
    public const long Most = IndicatorQuantity.MaxThousandths;

    /// <summary>Nothing typed is no quantity: null. False for what is no number, negative, zero, too large or finer than thousandths.</summary>
    public static bool TryRead(string? typed, out long? thousandths)
    {
        thousandths = null;
        var text = string.Concat((typed ?? "").Trim().Select(Narrow));
        if (text.Length == 0)
        {
            return true;
        }

        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number > Most / 1000m)
        {
            return false;
        }

        var exact = number * 1000m;
        if (exact < 1 || exact != decimal.Truncate(exact))
        {
            return false;
        }

        thousandths = (long)exact;
        return true;
    }

    // Full-width digits and points only: ² and ① are no digits here.
    private static char Narrow(char typed) => typed switch
    {
        >= '０' and <= '９' => (char)(typed - '０' + '0'),
        '．' or '。' => '.',
        _ => typed,
    };
}
