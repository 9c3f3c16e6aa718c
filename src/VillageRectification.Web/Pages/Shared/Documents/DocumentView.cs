using VillageRectification.Domain.Documents;
using VillageRectification.Web.Pages.Authenticity;

namespace VillageRectification.Web.Pages.Shared.Documents;

/// <summary>A document as a page shows it: on the sheet of a screen, or on paper. One set of partials, one a block, renders both.</summary>
/// <param name="Links">Null where figures are plain text, because nothing is kept of what they come from.</param>
internal sealed record DocumentView(OfficialDocument Document, DocumentIssue Issue, FigureLinks? Links = null)
{
    /// <summary>The address of the paper; null on the paper itself, which alone shows the annexes.</summary>
    public string? Paper { get; init; }

    /// <summary>By which a copy is verified; null of what was not issued, and on the screen.</summary>
    public BulletinStamp? Code { get; init; }

    /// <summary>An empty page comes before that of 版记; a script that lays the paper out knows better.</summary>
    public bool HasEmptyPage { get; init; }

    /// <summary>Whether a number is another than when the text was saved last.</summary>
    public Func<Run, bool> IsChanged { get; init; } = _ => false;

    /// <summary>What an editor did with a paragraph (改写过的); null where nobody did.</summary>
    public Func<Paragraph, string?> MarkOf { get; init; } = _ => null;

    /// <summary>An act that a part offers below its text, by the part's key.</summary>
    public IReadOnlyDictionary<string, PartAct> Acts { get; init; } = new Dictionary<string, PartAct>();

    public BlockView<T> Show<T>(T block)
        where T : Block => new(block, this);
}
