using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Persistence;

/// <summary>What was written wrong is voided and succeeded, on both engines.</summary>
public abstract class CorrectionTests(App app) : AppTests(app)
{
    private static readonly DateOnly Day = new(2003, 10, 31);

    public sealed class OnSqlite(SqliteApp app) : CorrectionTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : CorrectionTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task A_correction_leaves_the_old_row_and_hides_it()
    {
        var @case = await App.SomeCaseAsync();
        var wrong = new Problem(@case, Day, "土地纠纷", "错");
        await App.SaveAsync(db => db.Add(wrong));

        await App.WithDbAsync(async db =>
        {
            var old = await db.Problems.SingleAsync(p => p.RecordId == wrong.RecordId, Ct);
            var right = new Problem(@case, Day, "宅基地安排", "对");
            right.Succeed(old, "类别登错");
            db.Add(right);
            await db.SaveChangesAsync(Ct);
        });

        await App.WithDbAsync(async db =>
        {
            Assert.Equal("对", (await db.Problems.SingleAsync(p => p.RecordId == wrong.RecordId, Ct)).Description);
            var voided = await db.Problems.IgnoreQueryFilters([AppDbContext.LiveFilter]).SingleAsync(p => p.Id == wrong.Id, Ct);
            var successor = await db.Problems.SingleAsync(p => p.RecordId == wrong.RecordId, Ct);
            Assert.Equal(("类别登错", successor.RecordedAt), (voided.VoidReason, voided.VoidedAt));
        });
    }

    [Fact]
    public async Task A_kind_without_a_field_of_its_own_is_corrected_like_the_others()
    {
        var @case = await App.SomeCaseAsync();
        var wrong = new AcceptanceApplication(@case, Day);
        await App.SaveAsync(db => db.Add(wrong));
        await App.WithDbAsync(async db =>
        {
            var right = new AcceptanceApplication(@case, Day.AddDays(-1));
            right.Succeed(await db.AcceptanceApplications.SingleAsync(a => a.Id == wrong.Id, Ct), "日期登错");
            db.Add(right);
            await db.SaveChangesAsync(Ct);
        });
        var live = await App.WithDbAsync(db => db.Set<CaseFact>().Where(f => f.CaseId == @case.Id && f is AcceptanceApplication).ToArrayAsync(Ct));
        Assert.Equal(Day.AddDays(-1), Assert.Single(live).OccurredOn);
    }

    [Fact]
    public async Task The_second_of_two_corrections_of_one_row_is_refused()
    {
        var @case = await App.SomeCaseAsync();
        var row = new Problem(@case, Day, "土地纠纷", "错");
        await App.SaveAsync(db => db.Add(row));

        await App.WithDbAsync(async first =>
        {
            (await first.Problems.SingleAsync(p => p.Id == row.Id, Ct)).Void("一");
            await App.WithDbAsync(async second =>
            {
                (await second.Problems.SingleAsync(p => p.Id == row.Id, Ct)).Void("二");
                await second.SaveChangesAsync(Ct);
            });
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => first.SaveChangesAsync(Ct));
        });
    }
}
