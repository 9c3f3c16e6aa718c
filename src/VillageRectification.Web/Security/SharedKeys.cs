using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Persistence;
using VillageRectification.Web.Startup;

namespace VillageRectification.Web.Security;

/// <summary>
/// The keys of cookies and forms in the database, so that a session or a form of one instance is good on every other. Keys that this
/// machine kept as files before are taken over, so that nobody is signed out by it.
/// </summary>
internal sealed class SharedKeys(IServiceScopeFactory scopes, DataFolder data, ILogger<SharedKeys> log) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        ProtectionKey[] stored = [.. db.ProtectionKeys.AsNoTracking().OrderBy(k => k.Id)];
        return [.. stored.Length > 0 ? stored.Select(k => KeyFiles.Read(k.Name, () => k.Xml, log)).OfType<XElement>() : TakeOver(db)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        Store(scope.ServiceProvider.GetRequiredService<AppDbContext>(), element, friendlyName);
    }

    private IEnumerable<XElement> TakeOver(AppDbContext db)
    {
        foreach (var element in KeyFiles.Read(new DirectoryInfo(data["keys"]), log))
        {
            Store(db, element, element.Attribute("id")?.Value is { } id ? $"key-{id}" : $"revocation-{Guid.CreateVersion7()}");
            yield return element;
        }
    }

    // Called from synchronous code of the framework; two instances may take over the same files.
    private static void Store(AppDbContext db, XElement element, string name)
    {
        var key = new ProtectionKey(name, element.ToString(SaveOptions.DisableFormatting));
        db.Database.ExecuteSql($"INSERT INTO protection_keys (id, name, xml) VALUES ({key.Id}, {key.Name}, {key.Xml}) ON CONFLICT (name) DO NOTHING");
    }
}
