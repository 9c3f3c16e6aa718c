using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Persistence.Configurations;

/// <summary>The list of a draw is written once and read as a whole.</summary>
internal sealed class SampleDrawConfiguration : IEntityTypeConfiguration<SampleDraw>
{
    public void Configure(EntityTypeBuilder<SampleDraw> builder)
    {
        builder.HasOne<Campaign>().WithMany().HasForeignKey(d => d.CampaignId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(d => d.Villages)
            .HasConversion<JsonText<IReadOnlyList<SampleVillage>>, JsonText<IReadOnlyList<SampleVillage>>.Comparer>().HasMaxLength(-1);
        builder.Ignore(d => d.Drawn);
    }
}
