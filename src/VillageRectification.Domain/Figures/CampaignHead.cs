using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Figures;

/// <summary>What identifies a campaign to its readers.</summary>
/// <param name="CountyCode">Six digits.</param>
public sealed record CampaignHead(Guid Id, string Name, string CountyCode, string CountyName, string Label, DateOnly Start, DateOnly Deadline)
{
    /// <summary>What the villages are, in every count: 村, 社区.</summary>
    public string UnitWord { get; init; } = CampaignWords.Village;

    /// <summary>From when until when.</summary>
    public CampaignSpan Span => new(Start, Deadline);

    /// <summary>县, 市, 区 or 旗, in every word that is made of it.</summary>
    public CountyWords County => new(CountyName);

    /// <summary>村委会, 居委会.</summary>
    public string CommitteeWord => CampaignWords.CommitteeOf(UnitWord);
}
