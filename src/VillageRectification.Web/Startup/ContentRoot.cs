namespace VillageRectification.Web.Startup;

/// <summary>The folder with the settings and the client files: the current one, or the program's own when it is called from elsewhere.</summary>
internal static class ContentRoot
{
    private const string Settings = "appsettings.json";

    /// <summary>Null leaves it to the host: the folder was named, or the settings lie in the current one.</summary>
    public static string? Of(string[] args)
    {
        var isNamed = args.Any(a => a.Contains("contentRoot", StringComparison.OrdinalIgnoreCase))
            || Environment.GetEnvironmentVariable("ASPNETCORE_CONTENTROOT") is not null || Environment.GetEnvironmentVariable("DOTNET_CONTENTROOT") is not null;
        return isNamed || File.Exists(Settings) ? null : AppContext.BaseDirectory;
    }
}
