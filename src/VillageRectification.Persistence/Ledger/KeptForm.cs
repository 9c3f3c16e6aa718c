using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Persistence.Ledger;

/// <summary>表样 of a campaign: how the workbooks of its office are read, as was said at an import.</summary>
public sealed class KeptForm
{
    private KeptForm()
    {
    }

    public KeptForm(Guid campaignId, OfficeForm form, DateTime at)
    {
        (Id, CampaignId, Name) = (Guid.CreateVersion7(), campaignId, form.Name ?? throw new ArgumentException("A form is kept under a name.", nameof(form)));
        Keep(form, at);
    }

    public Guid Id { get; private init; }

    public Guid CampaignId { get; private init; }

    /// <summary>Once in a campaign.</summary>
    public string Name { get; private init; } = null!;

    public OfficeForm Form { get; private set; } = null!;

    /// <summary>When a file was last imported by it. UTC.</summary>
    public DateTime KeptAt { get; private set; }

    public void Keep(OfficeForm form, DateTime at) => (Form, KeptAt) = (form, at);
}
