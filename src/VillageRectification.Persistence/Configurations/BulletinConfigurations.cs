using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Persistence.Configurations;

/// <summary>The issued text and the evidence are read as wholes and never searched, so they are JSON in text columns.</summary>
internal sealed class BulletinConfigurations :
    IEntityTypeConfiguration<Bulletin>, IEntityTypeConfiguration<BulletinNote>, IEntityTypeConfiguration<BulletinFigure>,
    IEntityTypeConfiguration<LeftOutExemplar>, IEntityTypeConfiguration<KeptExemplar>, IEntityTypeConfiguration<BulletinStep>,
    IEntityTypeConfiguration<BulletinReceipt>, IEntityTypeConfiguration<BulletinRewording>
{
    private const string BulletinId = "BulletinId";

    public void Configure(EntityTypeBuilder<Bulletin> builder)
    {
        builder.HasOne<Campaign>().WithMany().HasForeignKey(b => b.CampaignId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(b => b.CountyCode).HasMaxLength(6);
        // One bulletin a month, one correction of each, each number once in its year.
        builder.HasIndex(b => new { b.CampaignId, b.FirstDay }).IsUnique().HasFilter("corrects_id IS NULL");
        builder.HasIndex(b => new { b.CampaignId, b.NumberYear, b.Number }).IsUnique();
        builder.HasIndex(b => b.CorrectsId).IsUnique();
        builder.HasOne<Bulletin>().WithMany().HasForeignKey(b => b.CorrectsId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(b => b.CountyCode);
        builder.Property(b => b.Document).HasMaxLength(-1);
        builder.HasMany(b => b.Notes).WithOne().HasForeignKey(BulletinId).IsRequired();
        builder.HasMany(b => b.Figures).WithOne().HasForeignKey(BulletinId).IsRequired();
        builder.Navigation(b => b.Notes).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(b => b.Figures).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasMany(b => b.LeftOut).WithOne().HasForeignKey(BulletinId).IsRequired();
        builder.Navigation(b => b.LeftOut).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasMany(b => b.Kept).WithOne().HasForeignKey(BulletinId).IsRequired();
        builder.Navigation(b => b.Kept).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasMany(b => b.Steps).WithOne().HasForeignKey(BulletinId).IsRequired();
        builder.Navigation(b => b.Steps).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasMany(b => b.Rewordings).WithOne().HasForeignKey(BulletinId).IsRequired();
        builder.Navigation(b => b.Rewordings).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Property(b => b.ContentHash).HasMaxLength(Bulletin.ContentHashLength);
        builder.HasIndex(b => b.ContentHash);
        builder.Ignore(b => b.Month);
        builder.Ignore(b => b.IsWhole);
        builder.Ignore(b => b.ReviewedBy);
    }

    public void Configure(EntityTypeBuilder<BulletinNote> builder)
    {
        builder.ToTable("bulletin_notes").Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.Text).HasMaxLength(BulletinNote.TextMaxLength);
        builder.Property(n => n.Places).HasMaxLength(-1);
        builder.Ignore(n => n.Order);
        builder.HasIndex(BulletinId, nameof(BulletinNote.Part)).IsUnique();
    }

    public void Configure(EntityTypeBuilder<BulletinRewording> builder)
    {
        builder.ToTable("bulletin_rewordings").Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Paragraph).HasMaxLength(TokenText.KeyLength);
        builder.Property(r => r.Text).HasMaxLength(BulletinRewording.TextMaxLength);
        builder.HasIndex(BulletinId, nameof(BulletinRewording.Part), nameof(BulletinRewording.Paragraph)).IsUnique();
    }

    public void Configure(EntityTypeBuilder<BulletinStep> builder)
    {
        builder.ToTable("bulletin_steps").Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(BulletinId, nameof(BulletinStep.Position)).IsUnique();
        builder.Property(s => s.Reason).HasMaxLength(BulletinStep.ReasonMaxLength);
        builder.Property(s => s.Text).HasMaxLength(OfficialDocument.FingerprintLength);
    }

    public void Configure(EntityTypeBuilder<BulletinReceipt> builder)
    {
        builder.ToTable("bulletin_receipts").Property(r => r.Id).ValueGeneratedNever();
        builder.HasOne<Bulletin>().WithMany().HasForeignKey(r => r.BulletinId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.BulletinId, r.AccountId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<LeftOutExemplar> builder)
    {
        builder.ToTable("bulletin_left_out").Property(l => l.Id).ValueGeneratedNever();
        builder.HasIndex(BulletinId, nameof(LeftOutExemplar.CaseId)).IsUnique();
    }

    public void Configure(EntityTypeBuilder<KeptExemplar> builder)
    {
        builder.ToTable("bulletin_kept").Property(k => k.Id).ValueGeneratedNever();
        builder.HasIndex(BulletinId, nameof(KeptExemplar.CaseId)).IsUnique();
    }

    public void Configure(EntityTypeBuilder<BulletinFigure> builder)
    {
        builder.ToTable("bulletin_figures").Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Key).HasMaxLength(BulletinFigure.KeyMaxLength);
        builder.Property(f => f.Evidence).HasMaxLength(-1);
        builder.Property(f => f.Title).HasMaxLength(OwnList.TitleMaxLength);
        builder.Property(f => f.Rows).HasMaxLength(-1);
        builder.HasIndex(BulletinId, nameof(BulletinFigure.Key)).IsUnique();
    }
}
