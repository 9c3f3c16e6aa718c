using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>A document as it is kept: JSON in a text column. Bulletins of the released schema were kept in another form and still open.</summary>
internal sealed class DocumentText() : ValueConverter<OfficialDocument, string>(
    document => JsonSerializer.Serialize(document, JsonText.Options),
    text => Read(text))
{
    public static OfficialDocument Read(string text)
    {
        using var json = JsonDocument.Parse(text);
        return json.RootElement.TryGetProperty(nameof(OfficialDocument.Blocks), out _)
            ? json.RootElement.Deserialize<OfficialDocument>(JsonText.Options)!
            : json.RootElement.Deserialize<ReleasedBulletin>(JsonText.Options)!.ToDocument();
    }

    /// <summary>Written once, so the reference says whether it changed.</summary>
    internal sealed class Comparer() : ValueComparer<OfficialDocument>(
        (one, other) => ReferenceEquals(one, other), document => document.GetHashCode(), document => document);
}
