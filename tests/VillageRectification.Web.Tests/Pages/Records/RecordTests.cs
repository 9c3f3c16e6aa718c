using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Web.Records;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <summary>What holds for every kind of record: adding, correcting, taking back, merging, history; for whom and for whom not.</summary>
public abstract class RecordTests(App app) : AppTests(app)
{
    private static readonly string[] LiveFilter = [AppDbContext.LiveFilter];

    public sealed class OnSqlite(SharedSqlite shared) : RecordTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : RecordTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public void Every_kind_has_its_sample() =>
        Assert.Equal(RecordKinds.All.Where(k => !k.HasOwnPage).Select(k => k.Name).Order(), RecordSamples.All.Select(s => s.Kind).Order());

    /// <summary>All of them are one form, one page and one way to the database.</summary>
    public static TheoryData<string> Kinds() => [.. RecordSamples.All.Select(s => s.Kind)];

    public static TheoryData<string> KindsOfActiveVillages() => [.. RecordSamples.All.Where(s => !s.IsOfStanding).Select(s => s.Kind)];

    [Theory]
    [InTurn(nameof(Kinds))]
    public async Task It_is_added_once_however_often_the_form_is_sent(string kind)
    {
        var ground = await GroundAsync(kind);
        var page = await ground.Form.OpenAsync();

        var first = await ground.AddAsync(page);
        var second = await ground.AddAsync(page);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, second.StatusCode));
        var fact = Assert.Single(await RowsAsync(ground));
        Assert.Equal((ground.Sample.Day ?? App.Today, null), (fact.OccurredOn, fact.LateReason));
        var next = await new Form(ground.Browser, first.Headers.Location!.OriginalString).OpenAsync();
        Assert.Contains("已保存", Words(next.QuerySelector(".note-ok")!), StringComparison.Ordinal);
    }

    [Theory]
    [InTurn(nameof(Kinds))]
    public async Task Bad_input_is_said_at_the_field_saves_nothing_and_stays(string kind)
    {
        var ground = await GroundAsync(kind);
        var page = await ground.Form.OpenAsync();
        (string, string?, string)[] days =
        [
            ("When", "Other", "请填日期"),
            ("Day", "2003-11-01", "日期不能晚于今天（2003年10月31日）"),
            ("Day", "2003-02-30", "填得不对"),
            ("Day", "2002-10-19", "日期早于行动开始（2002年10月20日），请改日期。"),
            ("Day", "2003-10-27", "超过 3 天要写明原因"),
        ];
        foreach (var (name, value, message) in ground.Sample.Bad.Concat(RecordKinds.Named(kind)!.AsksDay ? days : []))
        {
            (string, string?)[] when = name switch { "Day" => [("Input.When", "Other")], "When" => [("Input.Day", "")], _ => [] };

            var answer = await ground.AddAsync(page, [.. when, ($"Input.{name}", value)]);

            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest, $"{name}={value}: {answer.StatusCode}");
            var shown = await Form.ReadAsync(answer);
            Assert.Contains(message, Words(shown.QuerySelector(".error-summary")!), StringComparison.Ordinal);
            var kept = Form.ValuesOf(shown);
            Assert.All(ground.Sample.Good.Where(g => g.Name != name), g => Assert.Contains(KeyValuePair.Create($"Input.{g.Name}", g.Value!), kept));
        }

        Assert.Empty(await RowsAsync(ground));
    }

    [Theory]
    [InTurn(nameof(KindsOfActiveVillages))]
    public async Task A_village_that_is_suspended_refuses_it(string kind)
    {
        var ground = await GroundAsync(kind);
        var page = await ground.Form.OpenAsync();
        await App.WithDbAsync(async db =>
        {
            db.Add((await db.Cases.SingleAsync(c => c.Id == ground.Case.Id, Ct)).Suspend(App.Today, "修水库搬迁"));
            await db.SaveChangesAsync(Ct);
        });

        var answer = await ground.AddAsync(page);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("已中止", Words((await Form.ReadAsync(answer)).QuerySelector(".note-bad")!), StringComparison.Ordinal);
        Assert.Empty(await RowsAsync(ground));
        Assert.Empty((await ground.Form.OpenAsync()).QuerySelectorAll("main form [name^='Input.']"));
    }

    [Theory]
    [InTurn(nameof(Kinds))]
    public async Task Another_township_finds_nothing_and_another_role_may_not(string kind)
    {
        var ground = await GroundAsync(kind);
        var page = await ground.Form.OpenAsync();
        await ground.AddAsync(page);
        var record = Assert.Single(await RowsAsync(ground)).RecordId;
        string[] addresses = [ground.Address, ground.Record(record), ground.Record(record) + "/correct", ground.Record(record) + "/withdraw"];
        var neighbour = await App.SignInAsNewAsync(Role.Town, ground.Case.DivisionCode[..6] + "109");
        var stranger = await App.SignInAsNewAsync(ground.Sample.Stranger, ground.Case.DivisionCode[..6]);

        foreach (var address in addresses)
        {
            Assert.Equal((address, HttpStatusCode.NotFound), (address, (await neighbour.GetAsync(address, Ct)).StatusCode));
            var isShown = ground.Sample.Stranger.May(RecordKinds.Named(kind)!.SeeAct);
            HttpStatusCode[] expected = address == ground.Record(record) ? [isShown ? HttpStatusCode.OK : HttpStatusCode.NotFound]
                : isShown ? [HttpStatusCode.Forbidden] : [HttpStatusCode.Forbidden, HttpStatusCode.NotFound];
            Assert.Contains((await stranger.GetAsync(address, Ct)).StatusCode, expected);
        }

        var theirs = new Form(stranger, ground.Address);
        var token = (await new Form(stranger, "/account/password").OpenAsync()).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value");
        Assert.Equal(HttpStatusCode.Forbidden, (await theirs.SubmitAsync(page, ("__RequestVerificationToken", token))).StatusCode);
        Assert.Single(await RowsAsync(ground));

        Assert.Equal(HttpStatusCode.NotFound, (await ground.Browser.GetAsync($"/cases/{ground.Case.Id}/records/nothing/add", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await ground.Browser.GetAsync(ground.Record(Guid.CreateVersion7()), Ct)).StatusCode);
    }

    [Theory]
    [InTurn(nameof(Kinds))]
    public async Task It_is_corrected_with_a_reason_and_taken_back_to_what_was_said_before(string kind)
    {
        var ground = await GroundAsync(kind);
        await ground.AddAsync(await ground.Form.OpenAsync());
        var first = Assert.Single(await RowsAsync(ground));
        var correction = new Form(ground.Browser, ground.Record(first.RecordId) + "/correct");
        var page = await correction.OpenAsync();
        var change = ($"Input.{ground.Sample.Changed.Name}", (string?)ground.Sample.Changed.Value);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await correction.SubmitAsync(page, ("Input.Reason", "没有改"))).StatusCode);
        if (ground.Sample.NeedsReason)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await correction.SubmitAsync(page, change)).StatusCode);
        }

        Assert.Single(await RowsAsync(ground));
        var answer = await correction.SubmitAsync(page, change, ("Input.Reason", "抄错了"));
        var again = await correction.SubmitAsync(page, change, ("Input.Reason", "抄错了"));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (answer.StatusCode, again.StatusCode));
        var rows = await RowsAsync(ground);
        Assert.Equal(2, rows.Count);
        var live = Assert.Single(rows, r => r.VoidedAt is null);
        var voided = rows.Single(r => r.Id == first.Id);
        Assert.Equal((first.RecordId, "抄错了", live.RecordedAt), (live.RecordId, voided.VoidReason, voided.VoidedAt));
        var history = Words((await new Form(ground.Browser, ground.Record(first.RecordId)).OpenAsync()).QuerySelector("main")!);
        Assert.All(["第 2 版", "抄错了", ground.Sample.Changed.Text, "第 1 版", "现在用的"], t => Assert.Contains(t, history, StringComparison.Ordinal));

        var withdrawal = new Form(ground.Browser, ground.Record(first.RecordId) + "/withdraw");
        var asked = await withdrawal.OpenAsync();
        // Pressed twice it takes back the correction alone.
        var taken = await withdrawal.SubmitAsync(asked);
        Assert.Equal((HttpStatusCode.Redirect, taken.Headers.Location), (taken.StatusCode, (await withdrawal.SubmitAsync(asked)).Headers.Location));
        var home = await new Form(ground.Browser, taken.Headers.Location!.OriginalString).OpenAsync();
        Assert.Contains("更正前的写法重新算数", Words(home.QuerySelector(".note-ok")!), StringComparison.Ordinal);
        var back = Assert.Single(await RowsAsync(ground), r => r.VoidedAt is null);
        Assert.Equal((first.RecordId, first.OccurredOn), (back.RecordId, back.OccurredOn));
        Assert.DoesNotContain(back.Id, rows.Select(r => r.Id));
        // What was put back is a first version again: taking it back ends the record.
        Assert.Equal(HttpStatusCode.Redirect, (await withdrawal.SubmitAsync(await withdrawal.OpenAsync())).StatusCode);
        Assert.DoesNotContain(await RowsAsync(ground), r => r.VoidedAt is null);
    }

    [Theory]
    [InTurn(nameof(Kinds))]
    public async Task A_record_that_is_taken_back_counts_no_more_and_is_still_told_of(string kind)
    {
        var ground = await GroundAsync(kind);
        await ground.AddAsync(await ground.Form.OpenAsync());
        var record = Assert.Single(await RowsAsync(ground)).RecordId;
        var withdrawal = new Form(ground.Browser, ground.Record(record) + "/withdraw");
        var asked = await withdrawal.OpenAsync();

        await withdrawal.SubmitAsync(asked);
        Assert.Equal(HttpStatusCode.Redirect, (await withdrawal.SubmitAsync(asked)).StatusCode);
        Assert.DoesNotContain(await RowsAsync(ground), r => r.VoidedAt is null);
        var history = await new Form(ground.Browser, ground.Record(record)).OpenAsync();
        Assert.Contains("已经撤回", Words(history.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Null(history.QuerySelector("a[href$='/correct']"));
        Assert.Equal(HttpStatusCode.Redirect, (await ground.Browser.GetAsync(ground.Record(record) + "/correct", Ct)).StatusCode);
    }

    [Theory]
    [InTurn(nameof(Kinds))]
    public async Task Two_corrections_at_once_are_merged_field_by_field(string kind)
    {
        var ground = await GroundAsync(kind);
        await ground.AddAsync(await ground.Form.OpenAsync());
        var record = Assert.Single(await RowsAsync(ground)).RecordId;
        var correction = new Form(ground.Browser, ground.Record(record) + "/correct");
        var mine = await correction.OpenAsync();
        var (field, theirs, own) = ground.Sample.Rivals ?? ("Day", "2003-10-29", "2003-10-28");
        await correction.SubmitAsync(await correction.OpenAsync(), ($"Input.{field}", theirs), ("Input.Reason", "写错了"));

        var answer = await correction.SubmitAsync(mine, ($"Input.{field}", own), ("Input.Reason", "我也改"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var merge = await Form.ReadAsync(answer);
        Assert.Contains("两边都改过，请选一个", Words(merge.QuerySelector("main")!), StringComparison.Ordinal);
        var open = await correction.SubmitAsync(merge);
        Assert.Equal(HttpStatusCode.BadRequest, open.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await correction.SubmitAsync(await Form.ReadAsync(open), ($"Pick[{field}]", "Mine"))).StatusCode);
        var rows = await RowsAsync(ground);
        Assert.Equal(3, rows.Count);
        var kept = Form.ValuesOf(await correction.OpenAsync()).Single(f => f.Key == $"Input.{field}").Value;
        Assert.Equal(own, kept);
    }

    private async Task<RecordGround> GroundAsync(string kind)
    {
        var sample = RecordSamples.All.Single(s => s.Kind == kind);
        var county = await County.CreateAsync(App);
        CaseFact? about = null;
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
            [.. sample.Before(c), .. (about = sample.About?.Invoke(c)) is { } fact ? new[] { fact } : []]);
        var browser = sample.Writer switch
        {
            Role.Sec or Role.Town => await App.SignInAsNewAsync(sample.Writer, county.Township("101")),
            Role.Head or Role.Dept => await App.SignInAsNewAsync(sample.Writer, county.Code),
            _ => await App.SignInAsNewAsync(sample.Writer, villages: [@case.DivisionCode]),
        };
        var ground = new RecordGround(sample, @case, about?.RecordId, browser);
        return RecordKinds.Named(kind)!.TakesFile ? await ground.WithFileAsync(Ct) : ground;
    }

    // Every kind of fact asked for all of its columns is half a megabyte of SQL.
    private Task<List<Fact>> RowsAsync(RecordGround ground) => App.WithDbAsync(async db =>
    {
        var (kind, township) = (RecordKinds.Named(ground.Sample.Kind)!, ground.Case.DivisionCode[..9]);
        var records = await db.Set<Fact>().IgnoreQueryFilters(LiveFilter)
            .Where(f => f.DivisionCode.StartsWith(township) && f.RecordedBy != Caller.CommandLineId).Select(f => f.RecordId).Distinct().ToListAsync(Ct);
        List<Fact> rows = [];
        foreach (var record in records)
        {
            rows.AddRange((await kind.VersionsAsync(db, record, Ct)).Where(f => f.IsOf(ground.Case) && f.RecordedBy != Caller.CommandLineId));
        }

        return rows.OrderBy(f => f.RecordedAt).ToList();
    });
}
