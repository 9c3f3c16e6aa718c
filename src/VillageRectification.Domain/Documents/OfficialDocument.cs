using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace VillageRectification.Domain.Documents;

/// <summary>A whole document as it is read on screen and printed after GB/T 9704-2012. Composed from records, kept as it is once issued.</summary>
/// <param name="TitlePhrases">The title in phrases; a line ends between two of them, never inside a word.</param>
public sealed record OfficialDocument(DocumentHead Head, IReadOnlyList<string> TitlePhrases, IReadOnlyList<Block> Blocks)
{
    public const int FingerprintLength = 16;

    [JsonIgnore]
    public string Title => string.Concat(TitlePhrases);

    /// <summary>A letter of an office (信函): its name above a double line, and no number of the page on the first one.</summary>
    [JsonIgnore]
    public bool IsLetter => Head.IsRed && Head.Mark == Head.Issuer && !Blocks.OfType<Colophon>().Any();

    /// <summary>The title in as few lines as hold it, each about as long as the others; a phrase is never parted.</summary>
    /// <param name="perLine">Characters.</param>
    public IReadOnlyList<string> TitleLines(int perLine)
    {
        var count = (Title.Length + perLine - 1) / perLine;
        var lines = new List<string> { "" };
        foreach (var phrase in TitlePhrases)
        {
            // Where the line ends is nearer to its share with the phrase left out, or it would not fit.
            var (without, with) = (lines[^1].Length, lines[^1].Length + phrase.Length);
            var share = Title.Length / count;
            if (without > 0 && (with > perLine || with - share > share - without))
            {
                lines.Add("");
            }

            lines[^1] += phrase;
        }

        return lines;
    }

    /// <summary>The numbered parts, in their order.</summary>
    [JsonIgnore]
    public IEnumerable<Section> Sections => Blocks.OfType<Section>();

    /// <summary>The paragraph above the signature, which never stands alone on a page; null where none ends the text.</summary>
    [JsonIgnore]
    public Paragraph? Last => Blocks.TakeWhile(b => b is not (AttachmentList or Signature)).LastOrDefault() switch
    {
        Section section => section.Blocks is [.., Paragraph last] ? last : null,
        var block => block as Paragraph,
    };

    [JsonIgnore]
    public IEnumerable<Annex> Annexes => Blocks.OfType<Annex>();

    /// <summary>Its annexes stand on turned pages, and 版记 on an upright one of its own after them.</summary>
    [JsonIgnore]
    public bool HasTurnedAnnex => Annexes.Any(a => a.IsTurned);

    /// <summary>Every word of it.</summary>
    public IEnumerable<string> Lines() => [Head.Mark, Head.Issuer, Title, .. Blocks.SelectMany(b => b.Lines())];

    /// <summary>The pieces of its paragraphs, in their order.</summary>
    [JsonIgnore]
    public IEnumerable<Run> Runs =>
        Blocks.SelectMany(b => b is Section section ? section.Paragraphs : b is Paragraph paragraph ? [paragraph] : []).SelectMany(p => p.Runs);

    /// <summary>What is behind the numbers that the text counted itself, each once; none of a stored document.</summary>
    [JsonIgnore]
    public IEnumerable<OwnList> OwnLists => Runs.Select(r => r.List ?? r.Also).OfType<OwnList>().DistinctBy(l => l.Key);

    /// <summary>
    /// Puts a document together in the order of the standard: addressees, text, list of annexes, signature, annexes, colophon.
    /// </summary>
    /// <param name="title">In phrases.</param>
    /// <param name="text">Paragraphs, parts, tables.</param>
    /// <param name="annexes">By title; numbered when there are several.</param>
    public static OfficialDocument Of(
        DocumentHead head,
        IReadOnlyList<string> title,
        Addressees to,
        IEnumerable<Block> text,
        IReadOnlyList<(string Title, Table Table)> annexes,
        Colophon colophon)
    {
        Block[] list = annexes.Count > 0 ? [new AttachmentList([.. annexes.Select(a => a.Title)])] : [];
        var attached = annexes.Select((a, i) => new Annex(annexes.Count > 1 ? $"附件{Wording.Count(i + 1)}" : "附件", a.Title, [a.Table]));
        return new(head, title, [to, .. text, .. list, new Signature(head.Issuer), .. attached, colophon]);
    }

    /// <summary>Sixteen digits of every word, the annexes included: two documents that read alike have the same.</summary>
    public string Fingerprint() => Hash()[..FingerprintLength];

    /// <summary>The SHA-256 of every word, 64 digits.</summary>
    public string Hash() => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Lines()))));
}
