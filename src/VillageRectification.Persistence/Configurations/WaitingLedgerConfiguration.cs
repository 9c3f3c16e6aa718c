using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;
using VillageRectification.Persistence.Ledger;

namespace VillageRectification.Persistence.Configurations;

internal sealed class WaitingLedgerConfiguration
    : IEntityTypeConfiguration<WaitingLedger>, IEntityTypeConfiguration<ProtectionKey>, IEntityTypeConfiguration<KeptForm>
{
    public void Configure(EntityTypeBuilder<WaitingLedger> builder)
    {
        builder.ToTable("waiting_ledgers").Property(w => w.Id).HasMaxLength(WaitingLedger.IdLength).ValueGeneratedNever();
        builder.Property(w => w.FileName).HasMaxLength(WaitingLedger.FileNameMaxLength);
        builder.Property(w => w.Heading).HasMaxLength(-1).HasConversion<JsonText<LedgerHeading>, JsonText<LedgerHeading>.Comparer>();
        builder.HasIndex(w => w.UploadedAt);
    }

    public void Configure(EntityTypeBuilder<KeptForm> builder)
    {
        builder.ToTable("kept_forms").Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Name).HasMaxLength(OfficeForm.NameMaxLength);
        builder.Property(f => f.Form).HasMaxLength(-1).HasConversion<JsonText<OfficeForm>, JsonText<OfficeForm>.Comparer>();
        builder.HasIndex(f => new { f.CampaignId, f.Name }).IsUnique();
        builder.HasIndex(f => f.ImportId);
        builder.HasOne<Campaign>().WithMany().HasForeignKey(f => f.CampaignId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ProtectionKey> builder)
    {
        builder.ToTable("protection_keys").Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Xml).HasMaxLength(-1);
        builder.HasIndex(k => k.Name).IsUnique();
    }
}
