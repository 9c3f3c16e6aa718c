namespace VillageRectification.Web.Startup;

/// <summary>Where the program keeps what must outlive it: database, keys, logs. The setting <c>Data:Folder</c>, relative to the content root.</summary>
internal sealed class DataFolder
{
    private const string ProbePrefix = "probe-";

    public DataFolder(IConfiguration configuration, IHostEnvironment environment)
    {
        Root = Path.GetFullPath(configuration["Data:Folder"] ?? "data", environment.ContentRootPath);
        try
        {
            Directory.CreateDirectory(Root);
            Probe();
            Sweep();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DataFolderException($"The data folder {Root} cannot be written: {error.Message}", error);
        }
    }

    public string Root { get; }

    /// <summary>Writes a file and deletes it, also where the disk takes its name and not its bytes.</summary>
    /// <exception cref="IOException">It may only be read, or its disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">This account may not write there.</exception>
    public void Probe()
    {
        // Without a buffer, which would be written when it is closed.
        using var probe = new FileStream(this[$"{ProbePrefix}{Guid.CreateVersion7():N}"], new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.Delete,
            Options = FileOptions.DeleteOnClose,
            BufferSize = 0,
        });
        probe.Write("probe"u8);
    }

    // Of a program that was killed between the two, or of an earlier version on a full disk.
    private void Sweep()
    {
        foreach (var left in Directory.EnumerateFiles(Root, ProbePrefix + "*")
            .Where(f => Guid.TryParseExact(Path.GetFileName(f)[ProbePrefix.Length..], "N", out _)))
        {
            File.Delete(left);
        }
    }

    /// <summary>The path of a file or folder in it.</summary>
    public string this[string name] => Path.Combine(Root, name);
}
