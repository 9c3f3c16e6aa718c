using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Departments;
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

internal sealed class DepartmentConfiguration : IEntityTypeConfiguration<Department>
{
    public void Configure(EntityTypeBuilder<Department> builder)
    {
        builder.Property(d => d.CountyCode).HasMaxLength(6);
        builder.Property(d => d.Name).HasMaxLength(Department.NameMaxLength);
        builder.HasIndex(d => new { d.CountyCode, d.Name }).IsUnique();
    }
}

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
