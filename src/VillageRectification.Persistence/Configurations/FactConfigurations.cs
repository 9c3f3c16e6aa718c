using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Persistence.Configurations;

/// <summary>What differs from the convention of all facts: texts longer than 200, links to other roots, indexes that a reading needs.</summary>
internal sealed class FactConfigurations
    : IEntityTypeConfiguration<Diagnosis>, IEntityTypeConfiguration<Problem>, IEntityTypeConfiguration<ProblemStatusChange>, IEntityTypeConfiguration<PlanReturn>,
        IEntityTypeConfiguration<Measure>, IEntityTypeConfiguration<MeasureOutcome>, IEntityTypeConfiguration<Inspection>,
        IEntityTypeConfiguration<ResponsibilityHolder>, IEntityTypeConfiguration<LiaisonAssignment>, IEntityTypeConfiguration<SupportItem>,
        IEntityTypeConfiguration<ProgressEntry>, IEntityTypeConfiguration<IndicatorQuantity>, IEntityTypeConfiguration<Exemplar>,
        IEntityTypeConfiguration<Finding>, IEntityTypeConfiguration<FindingRemedy>, IEntityTypeConfiguration<PostRelease>,
        IEntityTypeConfiguration<PresenceEntry>, IEntityTypeConfiguration<LedgerRecord>
{
    public void Configure(EntityTypeBuilder<Diagnosis> builder)
    {
        builder.Property(d => d.Causes).HasMaxLength(Diagnosis.TextMaxLength);
        builder.Property(d => d.Attendees).HasMaxLength(Diagnosis.TextMaxLength);
    }

    public void Configure(EntityTypeBuilder<Problem> builder) => builder.Property(p => p.Description).HasMaxLength(Problem.DescriptionMaxLength);

    public void Configure(EntityTypeBuilder<ProblemStatusChange> builder) => builder.HasIndex(s => s.ProblemRecordId);

    public void Configure(EntityTypeBuilder<PlanReturn> builder) => builder.Property(r => r.Reason).HasMaxLength(PlanReturn.ReasonMaxLength);

    public void Configure(EntityTypeBuilder<Measure> builder) => builder.Property(m => m.Text).HasMaxLength(Measure.TextMaxLength);

    public void Configure(EntityTypeBuilder<MeasureOutcome> builder)
    {
        builder.Property(o => o.Reason).HasMaxLength(MeasureOutcome.ReasonMaxLength);
        builder.HasIndex(o => o.MeasureRecordId);
    }

    public void Configure(EntityTypeBuilder<Inspection> builder) => builder.Property(i => i.Opinion).HasMaxLength(Inspection.OpinionMaxLength);

    public void Configure(EntityTypeBuilder<ResponsibilityHolder> builder) =>
        builder.HasOne<Campaign>().WithMany().HasForeignKey(h => h.CampaignId).OnDelete(DeleteBehavior.Restrict);

    public void Configure(EntityTypeBuilder<LiaisonAssignment> builder) =>
        builder.HasOne<Department>().WithMany().HasForeignKey(a => a.DepartmentId).OnDelete(DeleteBehavior.Restrict);

    public void Configure(EntityTypeBuilder<SupportItem> builder)
    {
        builder.HasOne<Department>().WithMany().HasForeignKey(s => s.DepartmentId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(s => s.Text).HasMaxLength(SupportItem.TextMaxLength);
    }

    public void Configure(EntityTypeBuilder<ProgressEntry> builder) => builder.Property(e => e.Text).HasMaxLength(ProgressEntry.TextMaxLength);

    public void Configure(EntityTypeBuilder<IndicatorQuantity> builder) => builder.HasIndex(q => q.ProgressRecordId);

    public void Configure(EntityTypeBuilder<Exemplar> builder) => builder.Property(e => e.Story).HasMaxLength(Exemplar.StoryMaxLength);

    public void Configure(EntityTypeBuilder<Finding> builder)
    {
        builder.Property(f => f.Text).HasMaxLength(Finding.TextMaxLength);
        builder.HasIndex(f => f.VisitRecordId);
    }

    public void Configure(EntityTypeBuilder<FindingRemedy> builder) => builder.HasIndex(r => r.FindingRecordId);

    public void Configure(EntityTypeBuilder<PostRelease> builder) => builder.HasIndex(r => r.MemberRecordId);

    public void Configure(EntityTypeBuilder<PresenceEntry> builder) => builder.HasIndex(p => new { p.CaseId, p.WeekEnding });

    public void Configure(EntityTypeBuilder<LedgerRecord> builder)
    {
        builder.HasOne<Campaign>().WithMany().HasForeignKey(r => r.CampaignId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(r => r.Cells).HasMaxLength(-1);
        builder.HasIndex(r => new { r.CampaignId, r.Sheet });
    }
}
