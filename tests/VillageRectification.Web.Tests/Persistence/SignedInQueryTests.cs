using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Departments;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Persistence;

/// <summary>The one question of every request is said in SQL by hand: it must find what the model says, and tell every change.</summary>
public abstract class SignedInQueryTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : SignedInQueryTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : SignedInQueryTests(app), IClassFixture<PostgresApp>;

    [Theory]
    [InlineData(Role.Admin, null, false)]
    [InlineData(Role.City, "4", false)]
    [InlineData(Role.Dept, "", false)]
    [InlineData(Role.Town, "101", false)]
    [InlineData(Role.Team, null, true)]
    [InlineData(Role.Liaison, null, true)]
    public async Task It_finds_the_account_that_the_model_knows(Role role, string? within, bool hasVillages)
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村");
        var signed = await AccountAsync(role, within is null ? null : within == "4" ? county.Code[..4] : county.Code + within,
            hasVillages ? [county.Code + "101201", county.Code + "102202"] : null);

        var found = await signed.FindAsync();

        var expected = await App.WithDbAsync(db => db.CallerOfAsync(signed.Id, App.Today, Ct));
        var caller = found!.Account.Reaching(RecordedReach.None);
        Assert.Equal((expected.AccountId, expected.Role, expected.DisplayName), (caller.AccountId, caller.Role, caller.DisplayName));
        Assert.Equal(expected.Scope.Range, caller.Scope.Range);
        Assert.Equal(expected.Scope.Codes, caller.Scope.Codes);
        Assert.Equal(signed.Session, found.Session);
    }

    [Fact]
    public async Task Nobody_is_found_behind_another_stamp_an_ended_session_anothers_session_or_a_disabled_account()
    {
        var (signed, other) = (await AccountAsync(Role.Dept, "370830", null), await AccountAsync(Role.Dept, "370830", null));
        Assert.NotNull(await signed.FindAsync());
        Assert.Null(await (signed with { Stamp = "another" }).FindAsync());
        Assert.Null(await (signed with { Session = other.Session }).FindAsync());
        Assert.Null(await (signed with { Id = Guid.CreateVersion7() }).FindAsync());

        await App.WithDbAsync(db => db.EndSessionAsync(signed.Id, signed.Session.Id, Ct));
        Assert.Null(await signed.FindAsync());

        // The stamp put back: it is being disabled that counts.
        await App.WithDbAsync(async db =>
        {
            var account = await db.Users.SingleAsync(a => a.Id == other.Id, Ct);
            account.Disable();
            account.SecurityStamp = other.Stamp;
            await db.SaveChangesAsync(Ct);
        });
        Assert.Null(await other.FindAsync());
    }

    [Theory]
    [InlineData(Role.City)]
    [InlineData(Role.Dept)]
    [InlineData(Role.Town)]
    [InlineData(Role.Team)]
    public async Task Its_state_changes_with_every_save_in_the_counties_in_reach_and_with_no_other(Role role)
    {
        var (county, elsewhere) = (await County.CreateAsync(App), await County.CreateAsync(App));
        var signed = await AccountAsync(
            role, role switch { Role.City => county.Code[..4], Role.Dept => county.Code, Role.Town => county.Township("101"), _ => null },
            role is Role.Team ? [county.Code + "101201"] : null);
        var first = (await signed.FindAsync())!.State;

        await elsewhere.AddVillageAsync("101201", "别处村");
        // A city reaches both, where they are of one.
        var isReached = role is Role.City && elsewhere.Code.StartsWith(county.Code[..4], StringComparison.Ordinal);
        Assert.Equal(!isReached, (await signed.FindAsync())!.State == first);
        var second = (await signed.FindAsync())!.State;
        await county.AddVillageAsync("102201", "王庄村");
        Assert.NotEqual(second, (await signed.FindAsync())!.State);
    }

    [Fact]
    public async Task Its_state_changes_with_the_accounts_reach()
    {
        var county = await County.CreateAsync(App);
        var (signed, team) = (await AccountAsync(Role.Town, county.Township("101"), null), await AccountAsync(Role.Team, null, [county.Code + "101201"]));
        var (before, ofTeam) = ((await signed.FindAsync())!.State, (await team.FindAsync())!.State);

        await AssignAsync(signed.Id, a => a.Assign(Role.Town, county.Township("102"), [], null));
        await AssignAsync(team.Id, a => a.Assign(Role.Team, null, [county.Code + "101202"], null));

        Assert.NotEqual(before, (await signed.FindAsync())!.State);
        Assert.NotEqual(ofTeam, (await team.FindAsync())!.State);

        // What records say of it depends on the role and the department, too.
        var departments = new[] { new Department(county.Code, "县水利局"), new Department(county.Code, "县交通局") };
        await App.WithDbAsync(db => { db.AddRange(departments); return db.SaveChangesAsync(Ct); });
        HashSet<string> states = [];
        foreach (var (role, department) in new[] { (Role.Liaison, departments[0]), (Role.Liaison, departments[1]), (Role.Team, departments[1]) })
        {
            await AssignAsync(team.Id, a => a.Assign(role, null, [county.Code + "101202"], department.Id));
            states.Add((await team.FindAsync())!.State);
        }

        Assert.Equal(3, states.Count);
    }

    private Task AssignAsync(Guid id, Action<Account> assign) => App.WithDbAsync(async db =>
    {
        assign(await db.Users.Include(a => a.Villages).SingleAsync(a => a.Id == id, Ct));
        await db.SaveChangesAsync(Ct);
    });

    private async Task<Signed> AccountAsync(Role role, string? prefix, string[]? villages)
    {
        var id = await App.CreateAccountAsync($"u{Guid.CreateVersion7():N}", role, prefix, villages);
        var session = Session.Begin(isKept: false, new DateTime(2026, 1, 1, 8, 0, 0, DateTimeKind.Utc));
        return await App.WithDbAsync(async db =>
        {
            await db.BeginSessionAsync(id, session, Ct);
            var stamp = (await db.Users.SingleAsync(a => a.Id == id, Ct)).SecurityStamp!;
            return new Signed(App.Services.GetRequiredService<SignedInQuery>(), id, stamp, session);
        });
    }

    private sealed record Signed(SignedInQuery Query, Guid Id, string Stamp, Session Session)
    {
        public Task<SignedIn?> FindAsync() => Query.FindAsync(Id, Stamp, Session.Id, Ct);
    }
}
