using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Persistence.Configurations;

internal sealed class CountyRevisionConfiguration : IEntityTypeConfiguration<CountyRevision>
{
    public void Configure(EntityTypeBuilder<CountyRevision> builder)
    {
        builder.HasKey(r => r.CountyCode);
        builder.Property(r => r.CountyCode).HasMaxLength(6);
    }
}
