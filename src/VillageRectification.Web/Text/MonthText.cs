using System.Globalization;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Text;

internal static class MonthText
{
    /// <summary>2003年10月.</summary>
    public static string ToText(this Month month) => month.First.ToString("yyyy年M月", CultureInfo.InvariantCulture);
}
