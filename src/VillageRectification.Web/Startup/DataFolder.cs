namespace VillageRectification.Web.Startup;

/// <summary>Where the program keeps what must outlive it: database, keys, logs. The setting <c>Data:Folder</c>, relative to the content root.</summary>
internal sealed class DataFolder
{
    public DataFolder(IConfiguration configuration, IHostEnvironment environment)
    {
        Root = Path.GetFullPath(configuration["Data:Folder"] ?? "data", environment.ContentRootPath);
        try
        {
            Directory.CreateDirectory(Root);
            Probe();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DataFolderException($"The data folder {Root} cannot be written: {error.Message}", error);
        }
    }

    public string Root { get; }

    /// <summary>Writes a file and deletes it.</summary>
    /// <exception cref="IOException">It may only be read, or its disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">This account may not write there.</exception>
    public void Probe()
    {
        var probe = this[$"probe-{Guid.CreateVersion7():N}"];
        File.WriteAllText(probe, "probe");
        File.Delete(probe);
    }

    /// <summary>The path of a file or folder in it.</summary>
    public string this[string name] => Path.Combine(Root, name);
}
