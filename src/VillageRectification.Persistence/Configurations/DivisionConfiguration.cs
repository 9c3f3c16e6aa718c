using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Persistence.Configurations;

internal sealed class DivisionConfiguration : IEntityTypeConfiguration<Division>
{
    public void Configure(EntityTypeBuilder<Division> builder)
    {
        builder.Property(d => d.Code).HasMaxLength(Domain.Divisions.DivisionCode.Length);
        builder.Property(d => d.Name).HasMaxLength(DivisionName.MaxLength);
        builder.HasIndex(d => d.Code).IsUnique();
    }
}
