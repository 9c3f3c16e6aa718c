using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Persistence.Configurations;

/// <summary>What the tables of all versions of rules have in common.</summary>
internal static class RuleVersionColumns
{
    /// <summary>A part of a campaign, one row a number.</summary>
    public static void IsVersion<TVersion>(this EntityTypeBuilder<TVersion> builder, string table)
        where TVersion : RuleVersion
    {
        builder.ToTable(table).Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Reason).HasMaxLength(RuleVersion.ReasonMaxLength);
        builder.Property(p => p.DraftedBy).HasMaxLength(RuleVersion.NameMaxLength);
        builder.Property(p => p.Drafters)
            .HasConversion<JsonText<IReadOnlyList<VersionAuthor>>, JsonText<IReadOnlyList<VersionAuthor>>.Comparer>().HasMaxLength(-1);
        builder.Property(p => p.EnactedBy).HasMaxLength(RuleVersion.NameMaxLength);
        builder.HasIndex("CampaignId", nameof(RuleVersion.Number)).IsUnique();
    }
}
