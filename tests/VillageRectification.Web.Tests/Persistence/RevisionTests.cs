using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Files;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Persistence;

/// <summary>Every save that changes what readings are made from raises its county's revision, and no other.</summary>
public abstract class RevisionTests(App app) : AppTests(app)
{
    /// <summary>No reading is made from these.</summary>
    private static readonly Type[] Unread =
        [typeof(Account), typeof(AccountVillage), typeof(AuditEntry), typeof(BulletinNote), typeof(BulletinRewording), typeof(BulletinFigure),
            typeof(BulletinStep), typeof(BulletinReceipt), typeof(LeftOutExemplar), typeof(KeptExemplar), typeof(CountyRevision), typeof(WaitingLedger),
            typeof(KeptForm), typeof(ImportedLedger), typeof(ProtectionKey), typeof(StoredFile)];

    public sealed class OnSqlite(SqliteApp app) : RevisionTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : RevisionTests(app), IClassFixture<PostgresApp>;

    public static TheoryData<string> Saves => [.. Changes.Keys];

    private static Dictionary<string, Func<AppDbContext, County, Guid, Task>> Changes { get; } = new()
    {
        ["a fact is written"] = async (db, _, @case) => db.Add(new Diagnosis(await CaseAsync(db, @case), App.Today, "因", "人")),
        ["a fact is taken back"] = async (db, _, @case) => (await db.StandingChanges.SingleAsync(s => s.CaseId == @case, Ct)).Void("错"),
        ["a case moves"] = async (db, _, @case) => (await CaseAsync(db, @case)).TakeHistory(new(IsDiagnosed: true, HasPlan: true, [])),
        ["a campaign is begun"] = (db, county, _) => Adding(db, new Campaign(county.Code, "某县", "另一次", new(2003, 1, 1), new(2004, 1, 1))),
        ["a rule of the campaign is added"] = async (db, county, _) =>
            (await CampaignAsync(db, county)).Require(Capacity.Team, PresencePeriod.Week, 1, App.Today),
        ["a rule of the campaign is ended"] = async (db, county, _) => await EndRuleAsync(db, county),
        ["a village is renamed"] = async (db, county, _) => (await db.Divisions.FirstAsync(d => d.Code.StartsWith(county.Code), Ct)).Rename("新名村"),
        ["a department is added"] = (db, county, _) => Adding(db, new Department(county.Code, "县水利局")),
    };

    [Theory]
    [MemberData(nameof(Saves))]
    public async Task It_rises_when(string save)
    {
        var (county, other) = (await County.CreateAsync(App), await County.CreateAsync(App));
        var @case = await county.AddVillageAsync("101201", "孔庄村");
        var (before, others) = (await RevisionAsync(county.Code), await RevisionAsync(other.Code));

        await App.WithDbAsync(async db =>
        {
            await Changes[save](db, county, @case.Id);
            await db.SaveChangesAsync(Ct);
        });

        Assert.True(await RevisionAsync(county.Code) > before);
        Assert.Equal(others, await RevisionAsync(other.Code));
    }

    [Fact]
    public async Task A_bulletin_raises_it_with_its_state_and_not_with_what_is_written_in_it()
    {
        var county = await County.CreateAsync(App);
        var before = await RevisionAsync(county.Code);
        await App.WithDbAsync(db => Adding(db, new Bulletin(county.Campaign, Month.Of(App.Today), App.Today, Caller.CommandLineId), save: true));
        var drafted = await RevisionAsync(county.Code);
        await ChangeAsync(b => b.Write(BulletinPart.NextMonth, "各乡镇报送巩固计划。", Caller.CommandLineId));
        var written = await RevisionAsync(county.Code);
        await ChangeAsync(b => b.Submit(App.Today, Caller.CommandLineId));

        Assert.True(drafted > before);
        Assert.Equal(drafted, written);
        Assert.True(await RevisionAsync(county.Code) > written);

        Task ChangeAsync(Action<Bulletin> change) => App.WithDbAsync(async db =>
        {
            change(await db.Bulletins.Include(b => b.Notes).SingleAsync(b => b.CampaignId == county.Campaign.Id, Ct));
            await db.SaveChangesAsync(Ct);
        });
    }

    [Fact]
    public async Task It_stays_when_a_save_fails_or_touches_no_county()
    {
        var county = await County.CreateAsync(App);
        var before = await RevisionAsync(county.Code);

        await App.WithDbAsync(async db =>
        {
            db.Add(new Diagnosis(new RectificationCase(county.Campaign, DivisionCode.Parse(county.Code + "101209")), App.Today, "没有这个村", "人"));
            await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Ct));
        });
        await App.CreateAccountAsync($"u{Guid.CreateVersion7():N}", Role.Dept, county.Code);

        Assert.Equal(before, await RevisionAsync(county.Code));
    }

    [Fact]
    public async Task It_never_comes_twice_when_a_backup_was_put_back()
    {
        var county = await County.CreateAsync(App);
        await App.WithDbAsync(db => db.CountyRevisions.Where(r => r.CountyCode == county.Code).ExecuteUpdateAsync(s => s.SetProperty(r => r.Revision, 1), Ct));

        await App.WithDbAsync(db =>
        {
            db.Add(new Department(county.Code, "县水利局"));
            return db.SaveChangesAsync(Ct);
        });

        Assert.True(await RevisionAsync(county.Code) > new DateTimeOffset(App.Today.ToDateTime(default), TimeSpan.Zero).AddDays(-1).ToUnixTimeMilliseconds());
    }

    [Fact]
    public Task Every_type_raises_it_or_is_written_down_as_unread() => App.WithDbAsync(db =>
    {
        Type[] raising =
        [
            .. db.Model.GetEntityTypes()
                .Where(t => t.ClrType.IsAssignableTo(typeof(Fact)) || t.ClrType == typeof(RectificationCase) || t.ClrType == typeof(Campaign)
                    || t.ClrType == typeof(Department) || t.ClrType == typeof(Division) || t.ClrType == typeof(Bulletin)
                    || t.GetForeignKeys().Any(k => k.PrincipalEntityType.ClrType == typeof(Campaign) && k.PrincipalToDependent is not null))
                .Select(t => t.ClrType),
        ];
        Assert.Contains(typeof(PresenceRule), raising);
        Assert.Empty(db.Model.GetEntityTypes().Select(t => t.ClrType)
            .Where(t => !t.Namespace!.StartsWith("Microsoft.AspNetCore.Identity", StringComparison.Ordinal)).Except([.. raising, .. Unread]));
        return Task.CompletedTask;
    });

    private Task<long> RevisionAsync(string county) =>
        App.WithDbAsync(db => db.CountyRevisions.Where(r => r.CountyCode == county).Select(r => r.Revision).SingleOrDefaultAsync(Ct));

    private static Task<RectificationCase> CaseAsync(AppDbContext db, Guid id) => db.Cases.SingleAsync(c => c.Id == id, Ct);

    private static Task<Campaign> CampaignAsync(AppDbContext db, County county) =>
        db.Campaigns.Include(c => c.PresenceRules).SingleAsync(c => c.Id == county.Campaign.Id, Ct);

    private static async Task EndRuleAsync(AppDbContext db, County county)
    {
        var campaign = await CampaignAsync(db, county);
        campaign.EndRule(campaign.PresenceRules[0], App.Today);
    }

    private static Task Adding(AppDbContext db, object row, bool save = false)
    {
        db.Add(row);
        return save ? db.SaveChangesAsync(Ct) : Task.CompletedTask;
    }
}
