using System.Globalization;

namespace VillageRectification.Web.Text;

/// <summary>Counts, money and quantities as officials read them.</summary>
internal static class NumberText
{
    /// <summary>1,625.</summary>
    public static string ToCount(this int number) => ToCount((long)number);

    /// <inheritdoc cref="ToCount(int)"/>
    public static string ToCount(this long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>23,000 元.</summary>
    public static string ToMoney(this long yuan) => yuan.ToString("N0", CultureInfo.InvariantCulture) + " 元";

    /// <summary>Thousandths as up to three decimals: 42000 is 42, 1500 is 1.5.</summary>
    public static string ToQuantity(this long thousandths) => (thousandths / 1000m).ToString("#,0.###", CultureInfo.InvariantCulture);
}
