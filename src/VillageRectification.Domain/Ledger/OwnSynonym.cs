using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Ledger;

/// <summary>A word of a campaign's own with what it means: a <see cref="CampaignSynonym"/> that holds.</summary>
public sealed record OwnSynonym(SynonymList List, string Word, string Meaning);
