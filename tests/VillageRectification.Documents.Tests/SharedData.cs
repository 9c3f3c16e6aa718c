namespace VillageRectification.Documents.Tests;

/// <summary>The data that lies beside the repository.</summary>
public static class SharedData
{
    public static string Ledger => Path.Combine(Folder, "data", "wenshang-2003.xlsx");

    private static string Folder => Environment.GetEnvironmentVariable("VR_SHARED") ?? Path.Combine(Root().Parent!.FullName, "shared");

    private static DirectoryInfo Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "VillageRectification.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside their repository.");
        }

        return folder;
    }
}
