using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Screening;

/// <summary>
/// What the departments found of a village as they checked it together (部门联审): which situations hold in their eyes, and who is to watch it.
/// There is one of a village at a time; a village without one stands as its township found it.
/// </summary>
public sealed class JointFinding : Fact
{
    public const int NumbersMaxLength = 200;
    public const int NoteMaxLength = 300;

    private JointFinding()
    {
    }

    internal JointFinding(Campaign campaign, DivisionCode village, DateOnly on, IEnumerable<int> held, ManagementLevel level, string? note)
        : base(village.Value, on)
    {
        CampaignId = campaign.Id;
        Numbers = HeldSituations.Write(held);
        Level = level;
        Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim();
    }

    public Guid CampaignId { get; private init; }

    /// <summary>Of the situations that hold, with a comma between; null when none does.</summary>
    public string? Numbers { get; private init; }

    /// <summary>Who watches the village once it is listed.</summary>
    public ManagementLevel Level { get; private init; }

    /// <summary>Where they found otherwise than the township: which department, and by what.</summary>
    public string? Note { get; private init; }

    public IReadOnlyList<int> Held => HeldSituations.Read(Numbers);

    /// <summary>Which ticks of the township were checked (<see cref="VillageFinding.Ticks"/>).</summary>
    public int Ticks => Ordinal;
}
