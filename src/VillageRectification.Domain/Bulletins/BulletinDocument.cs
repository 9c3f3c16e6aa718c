using System.Security.Cryptography;
using System.Text;

namespace VillageRectification.Domain.Bulletins;

/// <summary>A whole bulletin as it is read and printed: computed paragraphs, the editor's notes, the annexes. Kept as it is once issued.</summary>
/// <param name="Mark">The red head.</param>
/// <param name="Issuer">The issuing body.</param>
/// <param name="Addressees">To whom it goes, with its colon.</param>
/// <param name="Annex">One row a village, by division code.</param>
/// <param name="Lagging">Annex 2; empty when the text itself names everyone who answers.</param>
public sealed record BulletinDocument(
    string Mark,
    string Issuer,
    string Title,
    string Addressees,
    string CopiedTo,
    BulletinParagraph Opening,
    IReadOnlyList<BulletinSection> Sections,
    string AnnexTitle,
    IReadOnlyList<AnnexRow> Annex,
    string LaggingTitle,
    IReadOnlyList<LaggingRow> Lagging)
{
    /// <summary>Every word of it, the annexes included, as sixteen digits: two documents that read alike have the same.</summary>
    public string Fingerprint()
    {
        string[] words =
        [
            Title, Opening.Text,
            .. Sections.SelectMany(s => s.Paragraphs.Select(p => p.Text).Prepend(s.Heading)),
            .. Annex.Select(r => r.ToString()),
            .. Lagging.Select(r => r.ToString()),
        ];
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', words))))[..16];
    }
}
