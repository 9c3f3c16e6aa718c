using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Persistence.Configurations;

internal sealed class RectificationCaseConfiguration : IEntityTypeConfiguration<RectificationCase>
{
    public void Configure(EntityTypeBuilder<RectificationCase> builder)
    {
        builder.HasOne<Campaign>().WithMany().HasForeignKey(c => c.CampaignId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(c => c.DivisionCode).HasMaxLength(12);
        builder.HasIndex(c => c.DivisionCode);
        // A removed village may be listed again.
        builder.HasIndex(c => new { c.CampaignId, c.DivisionCode }).IsUnique().HasFilter("standing <> 'Removed'");
    }
}
