namespace VillageRectification.Domain.Documents;

/// <summary>版记: who gets a copy, which office printed it; the day is the day of issue.</summary>
public sealed record Colophon(string CopiedTo, string Office) : Block
{
    public override IEnumerable<string> Lines() => [CopiedTo, Office];
}
