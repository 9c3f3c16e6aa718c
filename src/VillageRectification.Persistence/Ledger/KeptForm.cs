using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Persistence.Ledger;

/// <summary>表样 of a campaign: how the workbooks of its office are read, as was said at an import.</summary>
public sealed class KeptForm
{
    private KeptForm()
    {
    }

    /// <param name="import">By which it is kept; null where that wrote nothing.</param>
    public KeptForm(Guid campaignId, OfficeForm form, DateTime at, Guid by, Guid? import = null)
    {
        (Id, CampaignId, Name) = (Guid.CreateVersion7(), campaignId, form.Name ?? throw new ArgumentException("A form is kept under a name.", nameof(form)));
        (Form, KeptAt, SaidAt, SaidBy, ImportId) = (form, at, at, by, import);
    }

    public Guid Id { get; private init; }

    public Guid CampaignId { get; private init; }

    /// <summary>Once in a campaign, of those that ended too.</summary>
    public string Name { get; private set; } = null!;

    public OfficeForm Form { get; private set; } = null!;

    /// <summary>When a file was last imported by it. UTC.</summary>
    public DateTime KeptAt { get; private set; }

    /// <summary>When it was last said how its files are read. UTC; null of one that was kept before that was written down.</summary>
    public DateTime? SaidAt { get; private set; }

    /// <summary>The account that said it.</summary>
    public Guid? SaidBy { get; private set; }

    /// <summary>Since when no file is read by it. UTC; null while files are.</summary>
    public DateTime? EndedAt { get; private set; }

    public Guid? EndedBy { get; private set; }

    /// <summary>The last import that said something of it, or began it; null where none did, or that was before it was written down.</summary>
    public Guid? ImportId { get; private set; }

    /// <summary>A file was imported by it; one that had ended is in use again.</summary>
    /// <param name="import">By which; null where that wrote nothing.</param>
    public void Keep(OfficeForm form, DateTime at, Guid by, Guid? import)
    {
        if (form.ToJson() != Form.ToJson())
        {
            (SaidAt, SaidBy, ImportId) = (at, by, import ?? ImportId);
        }

        (Form, KeptAt, EndedAt, EndedBy) = (form, at, null, null);
    }

    public void Rename(string name) => (Name, Form) = (name, Form with { Name = name });

    public void End(DateTime at, Guid by) => (EndedAt, EndedBy) = (EndedAt ?? at, EndedBy ?? by);
}
