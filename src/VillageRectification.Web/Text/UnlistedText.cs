namespace VillageRectification.Web.Text;

/// <summary>What a list says of the villages that the reader counts and does not see.</summary>
internal static class UnlistedText
{
    /// <param name="unlisted">How many; none leaves the words before as they are.</param>
    public static string? Of(int unlisted, string unit) => unlisted > 0 ? $"另有 {unlisted} 个{unit}未上报，不列出" : null;

    /// <param name="listed">What is said of those that are listed.</param>
    public static string Of(int unlisted, string unit, string listed) =>
        Of(unlisted, unit) is not { } more ? listed : $"{listed}，{more}";
}
