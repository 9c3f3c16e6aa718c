namespace VillageRectification.Persistence;

/// <summary>A key with which cookies and forms are protected, where several instances of the program share the database.</summary>
public sealed class ProtectionKey
{
    private ProtectionKey()
    {
    }

    public ProtectionKey(string name, string xml)
    {
        Name = name;
        Xml = xml;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public string Name { get; private init; } = null!;

    public string Xml { get; private init; } = null!;
}
