using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Screening;

namespace VillageRectification.Persistence.Configurations;

/// <summary>The screening: its criteria and steps are parts of a campaign; of each village and township there is one finding at a time.</summary>
internal sealed class ScreeningConfigurations
    : IEntityTypeConfiguration<IdentificationVersion>, IEntityTypeConfiguration<ScreeningEvent>, IEntityTypeConfiguration<VillageFinding>,
        IEntityTypeConfiguration<JointFinding>, IEntityTypeConfiguration<JointReview>
{
    public void Configure(EntityTypeBuilder<IdentificationVersion> builder)
    {
        builder.IsVersion("identification_versions");
        builder.Property(p => p.Items)
            .HasConversion<JsonText<IReadOnlyList<IdentificationCriterion>>, JsonText<IReadOnlyList<IdentificationCriterion>>.Comparer>().HasMaxLength(-1);
    }

    public void Configure(EntityTypeBuilder<ScreeningEvent> builder)
    {
        builder.ToTable("screening_events").Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.By).HasMaxLength(ScreeningEvent.ByMaxLength);
        builder.Property(p => p.Text).HasMaxLength(ScreeningEvent.TextMaxLength);
        builder.HasIndex("CampaignId", nameof(ScreeningEvent.Ordinal)).IsUnique();
    }

    public void Configure(EntityTypeBuilder<VillageFinding> builder)
    {
        builder.Ignore(f => f.Held);
        OneAtATime(builder);
    }

    public void Configure(EntityTypeBuilder<JointFinding> builder)
    {
        builder.Ignore(f => f.Held);
        OneAtATime(builder);
    }

    public void Configure(EntityTypeBuilder<JointReview> builder) => OneAtATime(builder);

    private static void OneAtATime<TFact>(EntityTypeBuilder<TFact> builder)
        where TFact : Fact
    {
        const string campaign = "CampaignId";
        builder.HasOne<Campaign>().WithMany().HasForeignKey(campaign).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(campaign, nameof(Fact.DivisionCode)).IsUnique().HasFilter("voided_at IS NULL");
    }
}
