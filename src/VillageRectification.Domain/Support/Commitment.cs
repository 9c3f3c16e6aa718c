using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Support;

/// <summary>What a department promised a village (帮扶承诺). It is kept by the <see cref="SupportItem"/> that names it, and never ticked.</summary>
public sealed class Commitment : CaseFact, IOfDepartment
{
    public const int TextMaxLength = 300;
    public const int KindMaxLength = CampaignTerm.NameMaxLength;

    private Commitment()
    {
    }

    internal Commitment(RectificationCase @case, DateOnly on, string kind, string text)
        : base(@case, on)
    {
        Kind = kind;
        Text = text;
    }

    /// <summary>Who promised; kept when the village is tied to another department later.</summary>
    public Guid? DepartmentId { get; init; }

    /// <summary>A word of the campaign's list.</summary>
    public string Kind { get; private init; } = null!;

    public string Text { get; private init; } = null!;

    public long? ValueYuan { get; init; }

    public DateOnly? DueOn { get; init; }
}
