using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace VillageRectification.Web.Security;

/// <summary>
/// The keys of cookies and forms as files of the data folder. One that cannot be read, as a full disk or a careless copy leaves it, is said and
/// passed over: what it protected has expired, and everybody signs in again. Without that nobody could sign in at all.
/// </summary>
internal sealed class KeyFiles(DirectoryInfo folder, ILoggerFactory logs) : FileSystemXmlRepository(folder, logs)
{
    private readonly ILogger _log = logs.CreateLogger<KeyFiles>();

    public override IReadOnlyCollection<XElement> GetAllElements() => Read(Directory, _log);

    public static IReadOnlyCollection<XElement> Read(DirectoryInfo folder, ILogger log) =>
        folder.Exists ? [.. folder.GetFiles("*.xml").Select(f => Read(f.Name, () => File.ReadAllText(f.FullName), log)).OfType<XElement>()] : [];

    /// <summary>Null for one that cannot be read.</summary>
    public static XElement? Read(string name, Func<string> xml, ILogger log)
    {
        try
        {
            return XElement.Parse(xml());
        }
        catch (Exception error) when (error is XmlException or IOException or UnauthorizedAccessException)
        {
            log.LogError(error, "The key {Key} cannot be read and is passed over; what it protected has expired", name);
            return null;
        }
    }
}
