using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageRectification.Domain.Departments;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Persistence.Configurations;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<AccountVillage>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.DisplayName).HasMaxLength(Account.DisplayNameMaxLength);
        builder.Property(a => a.PersonName).HasMaxLength(Account.PersonNameMaxLength);
        builder.Property(a => a.ScopePrefix).HasMaxLength(12);
        builder.HasOne<Department>().WithMany().HasForeignKey(a => a.DepartmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Villages).WithOne().HasForeignKey("AccountId").IsRequired();
        builder.Navigation(a => a.Villages).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<AccountVillage> builder)
    {
        builder.ToTable("account_villages").Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.VillageCode).HasMaxLength(12);
    }
}
