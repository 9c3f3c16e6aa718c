namespace VillageRectification.Web.Startup;

/// <summary>Where the program keeps what must outlive it: database, keys, logs. The setting <c>Data:Folder</c>, relative to the content root.</summary>
internal sealed class DataFolder
{
    public DataFolder(IConfiguration configuration, IHostEnvironment environment)
    {
        Root = Path.GetFullPath(configuration["Data:Folder"] ?? "data", environment.ContentRootPath);
        Directory.CreateDirectory(Root);
    }

    public string Root { get; }

    /// <summary>The path of a file or folder in it.</summary>
    public string this[string name] => Path.Combine(Root, name);
}
