using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>A sample was drawn (抽签): from which list, how many, with which seed, and who was drawn. It is neither corrected nor taken back.</summary>
public sealed class SampleDraw : Fact
{
    public const int SeedMaxLength = 16;
    public const int ByMaxLength = 50;

    private SampleDraw()
    {
    }

    internal SampleDraw(Campaign campaign, DateOnly on, SampleList among, IReadOnlyList<SampleVillage> villages)
        : base(campaign.CountyCode.PadRight(Divisions.DivisionCode.Length, '0'), on)
    {
        CampaignId = campaign.Id;
        Among = among;
        Villages = villages;
    }

    public Guid CampaignId { get; private init; }

    public SampleList Among { get; private init; }

    /// <summary>How many of the highest risk were asked for.</summary>
    public int ByRisk { get; internal init; }

    /// <summary>How many were asked for by lot.</summary>
    public int ByLot { get; internal init; }

    /// <summary>Hexadecimal digits, made by the program as it drew.</summary>
    public string Seed { get; internal init; } = null!;

    /// <summary>By when the drawn are to be visited or verified; null where no day was set.</summary>
    public DateOnly? DueOn { get; internal init; }

    /// <summary>Who drew, as he was called then.</summary>
    public string By { get; internal init; } = null!;

    /// <summary>The whole list, as <see cref="SampleLot.Draw"/> gave it.</summary>
    public IReadOnlyList<SampleVillage> Villages { get; private init; } = [];

    public IEnumerable<SampleVillage> Drawn => Villages.Where(v => v.Pick is not null);

    /// <summary>Whether drawing it once more from list and seed gives the same.</summary>
    public bool IsReproduced => SampleLot.Draw(Villages, ByRisk, ByLot, Seed).SequenceEqual(Villages);

    public bool Draws(Guid caseId) => Drawn.Any(v => v.CaseId == caseId);
}
