namespace VillageRectification.Domain.Documents;

/// <summary>Who signs; the day below it is the day of issue, which the document itself does not know.</summary>
public sealed record Signature(string Issuer) : Block
{
    public override IEnumerable<string> Lines() => [Issuer];
}
