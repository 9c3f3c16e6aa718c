using VillageRectification.Domain.Documents;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>The paragraphs of a part below their headings （一）, （二）; a single one has none, for without a second there is no first.</summary>
internal static class Headed
{
    /// <param name="told">By the name of its heading; what is empty is left out.</param>
    /// <param name="alone">What a single one reads where its heading would say what it is of; as it is without.</param>
    public static IEnumerable<Paragraph> Of(IEnumerable<(string Name, Prose Text)> told, Func<string, Prose, Prose>? alone = null)
    {
        (string Name, Prose Text)[] all = [.. told.Where(t => !t.Text.IsEmpty)];
        return all is [var one]
            ? [(alone is null ? one.Text : alone(one.Name, one.Text)).Paragraph()]
            : all.Select((t, i) => t.Text.Paragraph(Wording.Lead(i + 1, t.Name)));
    }
}
