using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Persistence;

/// <summary>Facts that are written past the change tracker are as those that go through it: stamps, versions, audit, revision.</summary>
public abstract class ManyFactsTests(App app) : AppTests(app)
{
    // More than a statement takes on either engine, and a rest.
    private const int Many = 103;

    private static readonly DateOnly Day = new(2003, 10, 31);

    public sealed class OnSqlite(SqliteApp app) : ManyFactsTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : ManyFactsTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task They_are_stored_as_they_are_with_the_stamps_of_one_save()
    {
        var @case = await App.SomeCaseAsync();
        var author = Guid.CreateVersion7();
        Fact[] facts =
        [
            .. Enumerable.Range(0, Many).Select(i => new Problem(@case, Day.AddDays(-i), "土地纠纷", $"第{i}件")),
            new Diagnosis(@case, Day, "因", "人"),
        ];

        await App.WithDbAsync(db => SaveAsync(db, facts), new Caller(author, AccessScope.Everything));

        await App.WithDbAsync(async db =>
        {
            Fact[] stored = [.. await db.Set<CaseFact>().Where(f => f.CaseId == @case.Id && (f is Problem || f is Diagnosis)).ToListAsync(Ct)];
            Assert.Equal(facts.Select(f => f.Id).Order(), stored.Select(f => f.Id).Order());
            Assert.All(stored, f => Assert.True(f.SaysWhat(facts.Single(w => w.Id == f.Id))));
            Assert.All(stored, f => Assert.Equal((facts[0].RecordedAt, author, f.Id), (f.RecordedAt, f.RecordedBy, f.RecordId)));
            Assert.Equal(DateTimeKind.Utc, stored[0].RecordedAt.Kind);
            Assert.All(stored, f => Assert.Equal((null, FactSource.Account), (f.VoidedAt, f.Source)));
        });
    }

    [Fact]
    public async Task One_that_is_replaced_in_the_same_save_is_stored_as_void()
    {
        var @case = await App.SomeCaseAsync();
        var (first, second) = (new Diagnosis(@case, Day, "因", "人"), new Diagnosis(@case, Day, "果", "人"));
        second.Succeed(first, "写错了");

        await App.WithDbAsync(db => SaveAsync(db, [first, second]));

        await App.WithDbAsync(async db =>
        {
            var stored = await db.Diagnoses.IgnoreQueryFilters([AppDbContext.LiveFilter]).Where(d => d.CaseId == @case.Id).ToDictionaryAsync(d => d.Id, Ct);
            Assert.Equal((second.RecordedAt, Caller.CommandLineId, "写错了"), (stored[first.Id].VoidedAt, stored[first.Id].VoidedBy, stored[first.Id].VoidReason));
            Assert.Null(stored[second.Id].VoidedAt);
        });
    }

    [Fact]
    public async Task They_raise_their_loaded_case_and_the_revision_of_their_county()
    {
        var @case = await App.SomeCaseAsync();
        var county = @case.DivisionCode[..6];
        await App.WithDbAsync(async db =>
        {
            var before = await db.CountyRevisions.Where(r => r.CountyCode == county).Select(r => r.Revision).SingleAsync(Ct);
            var loaded = await db.Cases.SingleAsync(c => c.Id == @case.Id, Ct);
            await SaveAsync(db, [new Diagnosis(loaded, Day, "因", "人")]);

            Assert.Equal(@case.Version + 1, await db.Cases.Where(c => c.Id == @case.Id).Select(c => c.Version).SingleAsync(Ct));
            Assert.True(await db.CountyRevisions.Where(r => r.CountyCode == county).Select(r => r.Revision).SingleAsync(Ct) > before);
            var subject = @case.Id.ToString();
            Assert.Equal(
                [AuditAction.Added, AuditAction.Changed],
                await db.AuditEntries.Where(a => a.SubjectId == subject).OrderBy(a => a.At).Select(a => a.Action).ToListAsync(Ct));
        });
    }

    [Fact]
    public async Task One_that_is_there_already_is_refused_as_by_any_save()
    {
        var @case = await App.SomeCaseAsync();
        var fact = new Diagnosis(@case, Day, "因", "人");
        await App.SaveAsync(db => db.Add(fact));
        await App.WithDbAsync(db => Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => SaveAsync(db, [fact])));
    }

    [Fact]
    public async Task Without_a_transaction_nothing_is_saved()
    {
        var @case = await App.SomeCaseAsync();
        await App.WithDbAsync(db => Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveManyAsync([new Diagnosis(@case, Day, "因", "人")], Ct)));
    }

    private static async Task SaveAsync(AppDbContext db, IReadOnlyList<Fact> facts)
    {
        await using var transaction = await db.BeginAloneAsync(Ct);
        await db.SaveManyAsync(facts, Ct);
        await transaction.CommitAsync(Ct);
    }
}
