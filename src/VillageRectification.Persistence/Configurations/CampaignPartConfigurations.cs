using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Persistence.Configurations;

/// <summary>The parts of a campaign get their identifiers from the domain.</summary>
internal sealed class CampaignPartConfigurations
    : IEntityTypeConfiguration<PresenceRule>, IEntityTypeConfiguration<Indicator>, IEntityTypeConfiguration<CampaignTerm>,
        IEntityTypeConfiguration<AcceptanceCriterion>, IEntityTypeConfiguration<CriteriaVersion>, IEntityTypeConfiguration<Milestone>,
        IEntityTypeConfiguration<CampaignChange>, IEntityTypeConfiguration<RiskVersion>, IEntityTypeConfiguration<CampaignSynonym>,
        IEntityTypeConfiguration<EarlierThresholds>
{
    public void Configure(EntityTypeBuilder<PresenceRule> builder) => builder.ToTable("presence_rules").Property(p => p.Id).ValueGeneratedNever();

    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.ToTable("indicators").Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Name).HasMaxLength(Indicator.NameMaxLength);
        builder.Property(p => p.Unit).HasMaxLength(Indicator.UnitMaxLength);
        builder.HasIndex("CampaignId", nameof(Indicator.Name)).IsUnique();
    }

    public void Configure(EntityTypeBuilder<CampaignTerm> builder)
    {
        builder.ToTable("campaign_terms").Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Name).HasMaxLength(CampaignTerm.NameMaxLength);
        builder.HasIndex("CampaignId", nameof(CampaignTerm.Kind), nameof(CampaignTerm.Name)).IsUnique();
    }

    public void Configure(EntityTypeBuilder<CampaignSynonym> builder)
    {
        builder.ToTable("campaign_synonyms").Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Word).HasMaxLength(CampaignSynonym.WordMaxLength);
        builder.Property(p => p.Meaning).HasMaxLength(CampaignSynonym.MeaningMaxLength);
        builder.Property(p => p.By).HasMaxLength(CampaignChange.ByMaxLength);
        // Two who say at once what a word means are not both right.
        builder.HasIndex("CampaignId", nameof(CampaignSynonym.List), nameof(CampaignSynonym.Word)).IsUnique().HasFilter("ended_on IS NULL");
    }

    public void Configure(EntityTypeBuilder<EarlierThresholds> builder)
    {
        builder.ToTable("earlier_thresholds").Property(p => p.Id).ValueGeneratedNever();
        builder.ComplexProperty(p => p.Thresholds);
    }

    public void Configure(EntityTypeBuilder<AcceptanceCriterion> builder)
    {
        builder.ToTable("acceptance_criteria").Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Text).HasMaxLength(AcceptanceCriterion.TextMaxLength);
        builder.Property(p => p.BasisItem).HasMaxLength(CampaignTerm.NameMaxLength);
        builder.HasIndex("CampaignId", nameof(AcceptanceCriterion.CriteriaVersion), nameof(AcceptanceCriterion.Text)).IsUnique();
    }

    public void Configure(EntityTypeBuilder<CriteriaVersion> builder)
    {
        builder.IsVersion("criteria_versions");
        builder.ComplexProperty(p => p.Rules);
    }

    public void Configure(EntityTypeBuilder<RiskVersion> builder)
    {
        builder.IsVersion("risk_versions");
        builder.ComplexProperty(p => p.Weights).Ignore(w => w.Sum);
    }

    public void Configure(EntityTypeBuilder<CampaignChange> builder)
    {
        builder.ToTable("campaign_changes").Property(c => c.Id).ValueGeneratedNever();
        // Of every field of a form, old and new.
        builder.Property(c => c.What).HasMaxLength(-1);
        builder.Property(c => c.Reason).HasMaxLength(CampaignChange.ReasonMaxLength);
        builder.HasIndex(c => c.ImportId);
        builder.Property(c => c.By).HasMaxLength(CampaignChange.ByMaxLength);
    }

    public void Configure(EntityTypeBuilder<Milestone> builder)
    {
        builder.ToTable("milestones").Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Name).HasMaxLength(Milestone.NameMaxLength);
    }
}
