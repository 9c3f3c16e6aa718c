namespace VillageRectification.Web.Tests.Support;

/// <summary>Real data that lies beside the repository: <c>VR_SHARED</c>, else the folder <c>shared</c> next to the checkout.</summary>
internal static class SharedData
{
    public static string Root { get; } = FindRoot();

    public static string Ledger { get; } = Path.Combine(
        Environment.GetEnvironmentVariable("VR_SHARED") is { Length: > 0 } named ? named : Path.Combine(Root, "..", "shared"), "data", "wenshang-2003.xlsx");

    private static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "VillageRectification.sln")))
        {
            at = at.Parent ?? throw new InvalidOperationException("The tests run from a folder outside the repository.");
        }

        return at.FullName;
    }
}
