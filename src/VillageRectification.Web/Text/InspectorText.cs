namespace VillageRectification.Web.Text;

/// <summary>Who went to a village.</summary>
internal static class InspectorText
{
    /// <summary>王秀英、李明; with who was on no record: 王秀英、李明（李明没有登记过）.</summary>
    /// <param name="unregistered">Of these, parted by 、; null for nobody.</param>
    public static string? Of(string? inspectors, string? unregistered) => unregistered is null ? inspectors : $"{inspectors}（{unregistered}没有登记过）";
}
