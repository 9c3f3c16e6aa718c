using System.Text.Json.Serialization;

namespace VillageRectification.Domain.Documents;

/// <summary>
/// A piece of a document that stands on its own lines. Documents are stored as JSON, so a kind's name stays once it is written; each
/// kind has one partial that renders it, on screen and on paper.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "block")]
[JsonDerivedType(typeof(Addressees), "addressees")]
[JsonDerivedType(typeof(Section), "section")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(AttachmentList), "attachments")]
[JsonDerivedType(typeof(Signature), "signature")]
[JsonDerivedType(typeof(Annex), "annex")]
[JsonDerivedType(typeof(Colophon), "colophon")]
public abstract record Block
{
    /// <summary>Its words, in the order in which they are read; a row of a table is one line.</summary>
    public abstract IEnumerable<string> Lines();
}
