using System.Globalization;

namespace VillageRectification.Domain.Common;

/// <summary>A month as officials read it.</summary>
public static class MonthWords
{
    /// <summary>2003年10月.</summary>
    public static string ToText(this Month month) => month.First.ToString("yyyy年M月", CultureInfo.InvariantCulture);
}
