using VillageRectification.Domain.Common;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Records;

/// <summary>The form of a record, new or corrected.</summary>
/// <param name="Live">The version that is corrected; null for a new record.</param>
internal sealed record RecordForm(RecordKind Kind, RecordPlace Place, RecordInput Input, Fact? Live)
{
    /// <summary>The field of a kind that takes a file.</summary>
    public const string FileField = "Input.File";

    public IReadOnlyList<RecordField> Fields { get; } = Kind.FieldsOf(Place);

    public string Title => Live is null ? Kind.TitleOf(Place) : (Kind.DraftReason is null ? "更正：" : "接着改：") + RecordText.Line(Kind, Place, Live);
}
