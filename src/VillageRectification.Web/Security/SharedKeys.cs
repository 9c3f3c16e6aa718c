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
internal sealed class SharedKeys(IServiceScopeFactory scopes, DataFolder data) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        string[] stored = [.. db.ProtectionKeys.AsNoTracking().OrderBy(k => k.Id).Select(k => k.Xml)];
        return [.. stored.Length > 0 ? stored.Select(XElement.Parse) : TakeOver(db)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        Store(scope.ServiceProvider.GetRequiredService<AppDbContext>(), element, friendlyName);
    }

    private IEnumerable<XElement> TakeOver(AppDbContext db)
    {
        foreach (var file in Directory.Exists(data["keys"]) ? Directory.GetFiles(data["keys"], "*.xml") : [])
        {
            var element = XElement.Load(file);
            Store(db, element, Path.GetFileNameWithoutExtension(file));
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
