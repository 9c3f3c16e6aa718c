using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Support;

/// <summary>Support that a department gave the village (帮扶实事).</summary>
public sealed class SupportItem : CaseFact, IOfDepartment
{
    public const int TextMaxLength = 300;
    public const int KindMaxLength = CampaignTerm.NameMaxLength;

    private SupportItem()
    {
    }

    internal SupportItem(RectificationCase @case, DateOnly on, string kind, string text)
        : base(@case, on)
    {
        Kind = kind;
        Text = text;
    }

    /// <summary>Kept when the village is tied to another department later.</summary>
    public Guid? DepartmentId { get; init; }

    /// <summary>A word of the campaign's list.</summary>
    public string Kind { get; private init; } = null!;

    public string Text { get; private init; } = null!;

    public long? ValueYuan { get; init; }

    /// <summary>Null where it is not written down.</summary>
    public SupportOrigin? Origin { get; init; }

    /// <summary>How many were visited with it (走访户数); null where it is not written down.</summary>
    public int? Households { get; init; }

    /// <summary>The promise that it delivers; null where it was not promised.</summary>
    public Guid? CommitmentRecordId { get; init; }

    /// <summary>How much of it; null where nobody said, and then nothing more is owed.</summary>
    public PromiseKept? Kept { get; init; }

    /// <summary>The note of that day's work that it was written with; null where it stands alone.</summary>
    public Guid? ProgressRecordId { get; init; }

    /// <summary>Whether nothing more is owed of that promise.</summary>
    public bool Closes(Guid promise) => CommitmentRecordId == promise && Kept is not PromiseKept.Part;

    internal override bool GoesWith(Guid recordId) => ProgressRecordId == recordId;

    /// <summary>What was given in part stays given when the promise of the rest is not kept any more.</summary>
    internal override bool StaysWithout(Guid recordId) => recordId == CommitmentRecordId && Kept is PromiseKept.Part;
}
