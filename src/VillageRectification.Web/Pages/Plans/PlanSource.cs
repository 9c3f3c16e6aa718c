using VillageRectification.Domain.Cases;

namespace VillageRectification.Web.Pages.Plans;

/// <summary>Something that a measure can answer.</summary>
/// <param name="Text">In full.</param>
/// <param name="Note">Of which day, of which kind.</param>
/// <param name="MustBeAnswered">A plan is not adopted without a measure for it.</param>
internal sealed record PlanSource(Guid RecordId, PlanSourceKind Kind, string Text, string Note, bool MustBeAnswered)
{
    private const int LabelLength = 18;

    /// <summary>Of a diagnosis one cause, in its words; null for a record as a whole.</summary>
    public string? Cause { get; init; }

    public bool IsAnsweredBy(PlanItem item) => Cause is null ? item.Answers.Contains(RecordId) : item.Causes.Contains(Cause);

    /// <summary>Short enough for a chip: 问题：机动地承包款没有公布.</summary>
    public string Label => LabelOf(Kind, Text);

    public static string LabelOf(PlanSourceKind kind, string text) =>
        PlanText.WordOf(kind) + "：" + (text.Length > LabelLength ? text[..LabelLength] + "…" : text);
}
