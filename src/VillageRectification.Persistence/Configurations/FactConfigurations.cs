using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Files;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence.Files;

namespace VillageRectification.Persistence.Configurations;

/// <summary>What differs from the convention of all facts: links to other roots than the case, and an index that a reading needs.</summary>
internal sealed class FactConfigurations
    : IEntityTypeConfiguration<ResponsibilityHolder>, IEntityTypeConfiguration<LiaisonAssignment>, IEntityTypeConfiguration<SupportItem>,
        IEntityTypeConfiguration<Commitment>, IEntityTypeConfiguration<DepartmentPlan>, IEntityTypeConfiguration<TownshipPlan>,
        IEntityTypeConfiguration<PresenceEntry>, IEntityTypeConfiguration<LedgerRecord>, IEntityTypeConfiguration<ListingProposal>,
        IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder) =>
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(a => a.FileId).OnDelete(DeleteBehavior.Restrict);

    public void Configure(EntityTypeBuilder<ListingProposal> builder)
    {
        builder.HasOne<Campaign>().WithMany().HasForeignKey(p => p.CampaignId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(p => p.Grade);
        // Of one village there is one at a time.
        builder.HasIndex(p => new { p.CampaignId, p.DivisionCode }).IsUnique().HasFilter("voided_at IS NULL");
    }

    public void Configure(EntityTypeBuilder<ResponsibilityHolder> builder) =>
        builder.HasOne<Campaign>().WithMany().HasForeignKey(h => h.CampaignId).OnDelete(DeleteBehavior.Restrict);

    public void Configure(EntityTypeBuilder<LiaisonAssignment> builder) =>
        builder.HasOne<Department>().WithMany().HasForeignKey(a => a.DepartmentId).OnDelete(DeleteBehavior.Restrict);

    public void Configure(EntityTypeBuilder<SupportItem> builder) =>
        builder.HasOne<Department>().WithMany().HasForeignKey(s => s.DepartmentId).OnDelete(DeleteBehavior.Restrict);

    public void Configure(EntityTypeBuilder<Commitment> builder) =>
        builder.HasOne<Department>().WithMany().HasForeignKey(c => c.DepartmentId).OnDelete(DeleteBehavior.Restrict);

    public void Configure(EntityTypeBuilder<DepartmentPlan> builder) =>
        builder.HasOne<Department>().WithMany().HasForeignKey(p => p.DepartmentId).OnDelete(DeleteBehavior.Restrict);

    public void Configure(EntityTypeBuilder<TownshipPlan> builder) =>
        builder.HasOne<Campaign>().WithMany().HasForeignKey(p => p.CampaignId).OnDelete(DeleteBehavior.Restrict);

    public void Configure(EntityTypeBuilder<PresenceEntry> builder) => builder.HasIndex(p => new { p.CaseId, p.WeekEnding });

    public void Configure(EntityTypeBuilder<LedgerRecord> builder)
    {
        builder.HasOne<Campaign>().WithMany().HasForeignKey(r => r.CampaignId).OnDelete(DeleteBehavior.Restrict);
        // A row of any length that the workbook's limits let through.
        builder.Property(r => r.Cells).HasMaxLength(-1);
        builder.Ignore(r => r.Shown);
        builder.HasIndex(r => new { r.CampaignId, r.Sheet });
    }
}
