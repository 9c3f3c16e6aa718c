using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Persistence;

/// <summary>Stamps, versions, corrections and scope, on both engines.</summary>
public abstract class SavingTests(App app) : AppTests(app)
{
    private static readonly DateOnly Day = new(2003, 10, 31);

    public sealed class OnSqlite(SqliteApp app) : SavingTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : SavingTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task A_save_stamps_its_facts_with_one_instant_and_the_caller()
    {
        var author = Guid.CreateVersion7();
        var @case = await App.SomeCaseAsync();

        await App.WithDbAsync(
            async db =>
            {
                db.AddRange(new Diagnosis(@case, Day, "因", "人"), new Problem(@case, Day, "土地纠纷", "一"));
                await db.SaveChangesAsync(Ct);
            },
            new Caller(author, AccessScope.Everything));

        await App.WithDbAsync(async db =>
        {
            var diagnosis = await db.Diagnoses.SingleAsync(d => d.CaseId == @case.Id, Ct);
            var problem = await db.Problems.SingleAsync(p => p.CaseId == @case.Id, Ct);
            Assert.Equal((author, author), (diagnosis.RecordedBy, problem.RecordedBy));
            Assert.Equal(diagnosis.RecordedAt, problem.RecordedAt);
            Assert.Equal(DateTimeKind.Utc, diagnosis.RecordedAt.Kind);
            Assert.Equal(0, diagnosis.RecordedAt.Ticks % TimeSpan.TicksPerMillisecond);
        });
    }

    [Fact]
    public async Task The_second_of_two_who_add_what_may_be_there_once_is_refused()
    {
        Division Village() => new(DivisionCode.Parse("450981101201"), "前村");
        await App.WithDbAsync(async first =>
        {
            first.Add(Village());
            await App.SaveAsync(db => db.Add(Village()));
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => first.SaveChangesAsync(Ct));
        });
    }

    [Fact]
    public async Task A_fact_raises_the_version_of_its_loaded_case_and_disturbs_no_other()
    {
        var @case = await App.SomeCaseAsync();
        await App.WithDbAsync(async db =>
        {
            var loaded = await db.Cases.SingleAsync(c => c.Id == @case.Id, Ct);
            db.Add(loaded.Diagnose(Day, new("因", "人")));
            await db.SaveChangesAsync(Ct);
            Assert.Equal(@case.Version + 1, loaded.Version);
        });

        await App.SaveAsync(db => db.Add(new Problem(@case, Day, "土地纠纷", "一")));

        Assert.Equal(@case.Version + 1, await App.WithDbAsync(db => db.Cases.Where(c => c.Id == @case.Id).Select(c => c.Version).SingleAsync(Ct)));
    }

    [Fact]
    public async Task A_root_that_is_merely_referred_to_is_neither_raised_nor_audited()
    {
        var campaign = SomeCase.Campaign();
        var department = new Department(campaign.CountyCode, "县水利局");
        await App.SaveAsync(db => db.AddRange(campaign, department));
        await App.WithDbAsync(async db =>
        {
            var (loaded, tied) = (
                await db.Campaigns.SingleAsync(c => c.Id == campaign.Id, Ct), await db.Departments.SingleAsync(d => d.Id == department.Id, Ct));
            var village = DivisionCode.Parse(campaign.CountyCode + "112202");
            var @case = new RectificationCase(loaded, village);
            db.AddRange(
                @case, @case.Registered(Day), new LiaisonAssignment(@case, Day) { DepartmentId = tied.Id },
                new LedgerRecord(loaded, village, Day, "村情台账", "{}"),
                new ResponsibilityHolder(loaded, village, Day, HolderPost.Secretary, "何春梅"));
            await db.SaveChangesAsync(Ct);
            Assert.Equal((campaign.Version, department.Version), (loaded.Version, tied.Version));
            Assert.Equal([AuditAction.Added], await ActionsAsync(db, campaign.Id));
            Assert.Equal([AuditAction.Added], await ActionsAsync(db, department.Id));
            Assert.Equal([AuditAction.Added], await ActionsAsync(db, @case.Id));
        });
    }

    [Fact]
    public async Task A_part_raises_and_audits_its_root()
    {
        var campaign = SomeCase.Campaign();
        await App.SaveAsync(db => db.Add(campaign));
        await App.WithDbAsync(async db =>
        {
            var loaded = await db.Campaigns.Include(c => c.Indicators).SingleAsync(c => c.Id == campaign.Id, Ct);
            Assert.True(loaded.LearnIndicator("沼气池", "座"));
            await db.SaveChangesAsync(Ct);
            Assert.Equal(campaign.Version + 1, loaded.Version);
            Assert.Equal([AuditAction.Added, AuditAction.Changed], await ActionsAsync(db, campaign.Id));
        });
    }

    [Fact]
    public async Task A_stale_root_is_refused()
    {
        var @case = await App.SomeCaseAsync();
        await App.WithDbAsync(async db =>
        {
            var loaded = await db.Cases.SingleAsync(c => c.Id == @case.Id, Ct);
            db.Expect(loaded, loaded.Version - 1);
            db.Add(loaded.Diagnose(Day, new("因", "人")));
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync(Ct));
        });
        Assert.Equal(0, await App.WithDbAsync(db => db.Diagnoses.CountAsync(d => d.CaseId == @case.Id, Ct)));
    }

    [Fact]
    public async Task Each_caller_sees_its_own_scope_and_nobody_sees_nothing()
    {
        var mine = await App.SomeCaseAsync();
        await App.SomeCaseAsync();

        Assert.Equal([mine.Id], await VisibleAsync(AccessScope.Prefix(mine.DivisionCode[..9])));
        Assert.Equal([mine.Id], await VisibleAsync(AccessScope.Villages([mine.DivisionCode])));
        Assert.Empty(await VisibleAsync(AccessScope.Nothing));
        Assert.Empty(await VisibleAsync(AccessScope.Villages([])));
        Assert.True((await VisibleAsync(AccessScope.Everything)).Length >= 2);
        Assert.Equal([mine.CampaignId], await CampaignsAsync(AccessScope.Villages([mine.DivisionCode])));
        Assert.Equal([mine.CampaignId], await CampaignsAsync(AccessScope.Prefix(mine.DivisionCode[..6])));
        Assert.Empty(await CampaignsAsync(AccessScope.Nothing));
    }

    [Fact]
    public async Task Work_done_alone_waits_for_a_save_that_looks_first()
    {
        await App.WithDbAsync(async db =>
        {
            await using var looking = await db.BeginAsync(Ct);
            // SQLite waits without giving its thread back.
            var alone = Task.Run(() => App.WithDbAsync(async other =>
            {
                await using var begun = await other.BeginAloneAsync(Ct);
                await begun.CommitAsync(Ct);
            }), Ct);
            await Task.Delay(TimeSpan.FromMilliseconds(300), Ct);
            Assert.False(alone.IsCompleted);
            await looking.CommitAsync(Ct);
            await alone.WaitAsync(TimeSpan.FromSeconds(20), Ct);
        });
    }

    [Fact]
    public async Task A_save_that_fails_leaves_nothing()
    {
        var @case = await App.SomeCaseAsync();
        await App.WithDbAsync(async db =>
        {
            db.Add(new Diagnosis(@case, Day, "因", "人"));
            db.Add(new Diagnosis(new RectificationCase(SomeCase.Campaign(), DivisionCode.Parse("370830112202")), Day, "没有这个村", "人"));
            await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Ct));
        });
        Assert.Equal(0, await App.WithDbAsync(db => db.Diagnoses.CountAsync(d => d.CaseId == @case.Id, Ct)));
    }

    private static Task<AuditAction[]> ActionsAsync(AppDbContext db, Guid root) =>
        db.AuditEntries.Where(a => a.SubjectId == root.ToString()).OrderBy(a => a.Id).Select(a => a.Action).ToArrayAsync(Ct);

    private Task<Guid[]> VisibleAsync(AccessScope scope) =>
        App.WithDbAsync(db => db.Cases.Select(c => c.Id).ToArrayAsync(Ct), new Caller(Guid.CreateVersion7(), scope));

    private Task<Guid[]> CampaignsAsync(AccessScope scope) =>
        App.WithDbAsync(db => db.Campaigns.Select(c => c.Id).ToArrayAsync(Ct), new Caller(Guid.CreateVersion7(), scope));
}
