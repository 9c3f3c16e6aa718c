using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Persistence.Configurations;

internal sealed class CampaignConfiguration : IEntityTypeConfiguration<Campaign>
{
    private const string CampaignId = "CampaignId";

    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.Property(c => c.CountyCode).HasMaxLength(6);
        builder.Property(c => c.CountyName).HasMaxLength(Campaign.CountyNameMaxLength);
        builder.Property(c => c.Name).HasMaxLength(Campaign.NameMaxLength);
        builder.Property(c => c.Label).HasMaxLength(Campaign.NameMaxLength);
        builder.Property(c => c.UnitWord).HasMaxLength(CampaignWords.UnitMaxLength);
        builder.Ignore(c => c.Words);
        builder.HasIndex(c => new { c.CountyCode, c.Name }).IsUnique();
        builder.ComplexProperty(c => c.Thresholds);
        builder.ComplexProperty(c => c.Roles);
        builder.ComplexProperty(c => c.Numbering);
        builder.HasMany(c => c.PresenceRules).WithOne().HasForeignKey(CampaignId).IsRequired();
        builder.HasMany(c => c.Indicators).WithOne().HasForeignKey(CampaignId).IsRequired();
        builder.HasMany(c => c.Terms).WithOne().HasForeignKey(CampaignId).IsRequired();
        builder.HasMany(c => c.EarlierThresholds).WithOne().HasForeignKey(CampaignId).IsRequired();
        builder.HasMany(c => c.Synonyms).WithOne().HasForeignKey(CampaignId).IsRequired();
        builder.HasMany(c => c.Criteria).WithOne().HasForeignKey(CampaignId).IsRequired();
        builder.HasMany(c => c.CriteriaVersions).WithOne().HasForeignKey(CampaignId).IsRequired();
        builder.HasMany(c => c.Milestones).WithOne().HasForeignKey(CampaignId).IsRequired();
        builder.HasMany(c => c.IdentificationVersions).WithOne().HasForeignKey(CampaignId).IsRequired();
        builder.HasMany(c => c.ScreeningEvents).WithOne().HasForeignKey(CampaignId).IsRequired();
        builder.HasMany(c => c.RiskVersions).WithOne().HasForeignKey(CampaignId).IsRequired();
        builder.HasMany(c => c.Changes).WithOne().HasForeignKey(CampaignId).IsRequired();
        builder.Ignore(c => c.IndicatorsInUse);
        builder.Ignore(c => c.SynonymsInUse);
        string[] parts =
        [
            nameof(Campaign.PresenceRules), nameof(Campaign.Indicators), nameof(Campaign.Terms), nameof(Campaign.Criteria),
            nameof(Campaign.CriteriaVersions), nameof(Campaign.Milestones), nameof(Campaign.IdentificationVersions), nameof(Campaign.ScreeningEvents),
            nameof(Campaign.RiskVersions), nameof(Campaign.Changes), nameof(Campaign.Synonyms), nameof(Campaign.EarlierThresholds),
        ];
        foreach (var part in parts)
        {
            builder.Navigation(part).UsePropertyAccessMode(PropertyAccessMode.Field);
        }
    }
}
