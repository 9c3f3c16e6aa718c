using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Persistence.Configurations;

internal sealed class ImportedLedgerConfiguration : IEntityTypeConfiguration<ImportedLedger>
{
    public void Configure(EntityTypeBuilder<ImportedLedger> builder)
    {
        builder.HasOne<Campaign>().WithMany().HasForeignKey(i => i.CampaignId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(i => i.FileName).HasMaxLength(ImportedLedger.FileNameMaxLength);
        builder.Property(i => i.UndoReason).HasMaxLength(ImportedLedger.UndoReasonMaxLength);
        builder.Ignore(i => i.IsUndone);
    }
}
