using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Persistence;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>The network breaks at random moments under devices that send what waits: what was acknowledged is stored, and nothing twice.</summary>
public abstract class CutTests(App app) : AppTests(app)
{
    // Between both engines five hundred.
    private const int Goal = 250;
    private const int Devices = 4;

    // So often in a row no network breaks by chance.
    private const int MostTries = 60;

    private readonly ConcurrentBag<Guid> _acknowledged = [];
    private readonly ConcurrentBag<Guid> _sent = [];

    public sealed class OnSqlite(SqliteApp app) : CutTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : CutTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task What_was_acknowledged_is_stored_once_however_often_the_connection_was_cut()
    {
        var county = await County.CreateAsync(App);
        var village = await county.AddVillageAsync("101201", "孔庄村");
        var name = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(name, Role.Town, county.Township("101"));
        await using var program = new Instance(App.Provider, App.ConnectionString, App.DataFolder, isDemonstration: false, new ShiftedClock(App.Today));
        program.UseKestrel(0);
        program.StartServer();
        await using var proxy = new CuttingProxy(program.ClientOptions.BaseAddress, seed: App.Provider is DatabaseProvider.Sqlite ? 2002 : 2003);

        await Task.WhenAll(Enumerable.Range(0, Devices).Select(d => SendAsync(proxy, program.ClientOptions.BaseAddress, name, $"/cases/{village.Id}/log", d)));

        await App.WithDbAsync(async db =>
        {
            var stored = await db.ProgressEntries.Where(e => e.CaseId == village.Id).Select(e => new { e.RecordId, e.Text }).ToListAsync(Ct);
            var days = await db.PresenceEntries.Where(p => p.CaseId == village.Id).Select(p => p.ProgressRecordId!.Value).ToListAsync(Ct);
            Assert.Equal(stored.Count, stored.DistinctBy(e => e.Text).Count());
            Assert.Equal(_acknowledged.Order(), stored.Select(e => e.RecordId).Order());
            Assert.Equal(_acknowledged.Order(), days.Order());
            Assert.Equal(_acknowledged.Count, await db.IndicatorQuantities.CountAsync(q => q.CaseId == village.Id, Ct));
        });
        Assert.Equal(_sent.Order(), _acknowledged.Order());
        Assert.All([CutPlace.Request, CutPlace.Work, CutPlace.Answer], place => Assert.InRange(proxy.CutsAt(place), Goal / 10, Goal));
        Counted.Say($"Connections cut in the request on {App.Provider}", proxy.CutsAt(CutPlace.Request));
        Counted.Say($"Connections cut during the work on {App.Provider}", proxy.CutsAt(CutPlace.Work));
        Counted.Say($"Connections cut in the answer on {App.Provider}", proxy.CutsAt(CutPlace.Answer));
        Counted.Say($"Records acknowledged under cuts on {App.Provider}", _acknowledged.Count);
    }

    // As the device's own script does, without a browser: one key, sent until it is acknowledged.
    private async Task SendAsync(CuttingProxy proxy, Uri server, string name, string path, int device)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = server };
        var form = new Form(browser, "/account/sign-in");
        var answer = await form.SubmitAsync(await form.OpenAsync(), ("UserName", name), ("Password", App.Password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var session = await browser.GetFromJsonAsync<JsonElement>("/api/device/session", Ct);
        var token = session.GetProperty("token").GetString()!;
        for (var number = 0; proxy.Cuts < Goal; number++)
        {
            var key = Guid.CreateVersion7();
            _sent.Add(key);
            var text = string.Create(CultureInfo.InvariantCulture, $"走访农户，第 {device} 台第 {number} 次");
            for (var tries = 0; !await IsAcknowledgedAsync(browser, new(proxy.Address, path), key, text, token); tries++)
            {
                Assert.True(tries < MostTries, $"Not acknowledged in {MostTries} tries: {text}");
            }

            _acknowledged.Add(key);
        }
    }

    private static async Task<bool> IsAcknowledgedAsync(HttpClient browser, Uri address, Guid key, string text, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["Input.Key"] = key.ToString(),
                ["Input.When"] = "Other",
                ["Input.Day"] = "2003-10-30",
                ["Input.Text"] = text,
                ["Input.Present"] = nameof(Capacity.TownshipLeader),
                ["Input.Quantities[0]"] = "0.5",
                ["__RequestVerificationToken"] = token,
            }),
        };
        request.Headers.Accept.ParseAdd("application/json");
        // A connection a request, as after a gap.
        request.Headers.ConnectionClose = true;
        try
        {
            using var answer = await browser.SendAsync(request, Ct);
            var said = await answer.Content.ReadAsStringAsync(Ct);
            Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}: {said}");
            return true;
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException or SocketException)
        {
            return false;
        }
    }
}
