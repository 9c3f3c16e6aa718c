namespace VillageRectification.Domain.Documents;

/// <summary>To whom a document goes (主送机关), with its colon, at the left edge.</summary>
public sealed record Addressees(string Text) : Block
{
    public override IEnumerable<string> Lines() => [Text];
}
