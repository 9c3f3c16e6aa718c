namespace VillageRectification.Domain.Documents;

/// <summary>附件：1.… 2.… above the signature.</summary>
public sealed record AttachmentList(IReadOnlyList<string> Titles) : Block
{
    public override IEnumerable<string> Lines() =>
        Titles.Select((title, i) => (i == 0 ? "附件：" : "") + (Titles.Count > 1 ? $"{Wording.Count(i + 1)}.{title}" : title));
}
