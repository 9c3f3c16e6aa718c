using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence.Ledger;

namespace VillageRectification.Persistence.Configurations;

internal sealed class WaitingLedgerConfiguration : IEntityTypeConfiguration<WaitingLedger>, IEntityTypeConfiguration<ProtectionKey>
{
    public void Configure(EntityTypeBuilder<WaitingLedger> builder)
    {
        builder.ToTable("waiting_ledgers").Property(w => w.Id).HasMaxLength(WaitingLedger.IdLength).ValueGeneratedNever();
        builder.Property(w => w.FileName).HasMaxLength(WaitingLedger.FileNameMaxLength);
        builder.Property(w => w.Heading).HasMaxLength(-1).HasConversion<JsonText<LedgerHeading>, JsonText<LedgerHeading>.Comparer>();
        builder.HasIndex(w => w.UploadedAt);
    }

    public void Configure(EntityTypeBuilder<ProtectionKey> builder)
    {
        builder.ToTable("protection_keys").Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Xml).HasMaxLength(-1);
        builder.HasIndex(k => k.Name).IsUnique();
    }
}
