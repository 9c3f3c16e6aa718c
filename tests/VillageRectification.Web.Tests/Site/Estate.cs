using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Files;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Support;
using VillageRectification.Persistence.Files;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Web.Tests.Import;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>Two counties alike in two cities, and for the first one an account of every role with its browser.</summary>
internal sealed class Estate
{
    private readonly Dictionary<(Names, bool IsOwn), Guid[]> _ids = [];
    private readonly Dictionary<(Role, bool IsOwn), string> _uploads = [];
    private readonly Dictionary<HttpClient, string> _tokens = [];
    private readonly Dictionary<bool, (Domain.Campaigns.Campaign Campaign, Guid Department)> _settled = [];
    private readonly List<(Role? Role, HttpClient Browser)> _browsers = [];
    private int _villages;

    /// <summary>One a role, and one that has not signed in.</summary>
    public IReadOnlyList<(Role? Role, HttpClient Browser)> Browsers => _browsers;

    /// <param name="workbook">What waits to be confirmed; the real ledger if nothing is said.</param>
    public static async Task<Estate> MakeAsync(App app, byte[]? workbook = null)
    {
        var estate = new Estate();
        var own = await estate.SettleAsync(app, "370830", isOwn: true);
        await estate.SettleAsync(app, "520422", isOwn: false);
        estate._ids[(Names.Account, true)] = [await app.CreateAccountAsync($"u{Guid.CreateVersion7():N}", Role.Dept, "370830")];
        estate._ids[(Names.Account, false)] = [Caller.CommandLineId];
        foreach (var role in Enum.GetValues<Role>())
        {
            var browser = role switch
            {
                Role.Admin => await app.SignInAsNewAsync(role),
                Role.Head or Role.Dept or Role.Leader => await app.SignInAsNewAsync(role, "370830"),
                Role.City => await app.SignInAsNewAsync(role, "3708"),
                Role.Sec or Role.Town => await app.SignInAsNewAsync(role, "370830101"),
                Role.Team => await app.SignInAsNewAsync(role, villages: ["370830101201"]),
                Role.Liaison or Role.DeptHead => await app.SignInAsNewAsync(role, departmentId: own),
            };
            estate._browsers.Add((role, browser));
            estate._tokens[browser] = await TokenAsync(browser, "/account/password");
            if (role.May(Act.ImportLedger))
            {
                estate._uploads[(role, true)] =
                    (await browser.UploadNewAsync(workbook ?? Workbooks.Real(), "待确认")).Headers.Location!.OriginalString.Split('/')[^1];
            }
        }

        foreach (var (role, id) in estate._uploads.ToList())
        {
            estate._uploads[(role.Item1 is Role.Head ? Role.Dept : Role.Head, false)] = id;
        }

        var nobody = app.Browser();
        estate._browsers.Add((null, nobody));
        estate._tokens[nobody] = await TokenAsync(nobody, "/account/sign-in");
        return estate;
    }

    /// <summary>Whether a role that is let in sees the thing of its own county: the administrator sees none, and a draft is the department's.</summary>
    public static bool Reaches(Role role, Names names) => names switch
    {
        Names.Campaign => role is not Role.Admin,
        // To all others a bulletin that is not issued does not exist.
        Names.Draft => role is Role.Head or Role.Dept,
        _ => true,
    };

    public async Task<HttpResponseMessage> KnockAsync(
        HttpClient browser, Handler handler, Names names, Role? who, bool isOwn, bool hasToken, CancellationToken ct)
    {
        var address = AddressOf(handler, names, who, isOwn);
        using var request = new HttpRequestMessage(handler.Method is "POST" ? HttpMethod.Post : HttpMethod.Get, new Uri(address, UriKind.Relative));
        if (handler.Method is "POST")
        {
            Dictionary<string, string> fields = hasToken ? new() { ["__RequestVerificationToken"] = _tokens[browser] } : [];
            request.Content = new FormUrlEncodedContent(fields);
        }

        // Signing out would end the session of all that comes after.
        if (handler.Key is "POST /account/sign-out" or "POST /account/password Everywhere" && hasToken && who is not null)
        {
            return new(System.Net.HttpStatusCode.Redirect);
        }

        return await browser.SendAsync(request, ct);
    }

    public string TokenOf(HttpClient browser) => _tokens[browser];

    /// <summary>Fills in what is left of a route.</summary>
    public string Fill(string route, Names names, Role? who) => AddressOf(new("GET", route, null, null, null), names, who, isOwn: true);

    public string AddressOf(Handler handler, Names names, Role? who, bool isOwn)
    {
        var ids = names is Names.Upload or Names.Nothing ? [] : _ids[(names, isOwn)];
        var upload = who is { } role && _uploads.TryGetValue((role, isOwn && handler.Name is not "Cancel"), out var known) ? known : new string('0', 32);
        var address = handler.Route
            .Replace("{id:length(32)}", upload, StringComparison.Ordinal)
            .Replace("{id:guid}", ids.ElementAtOrDefault(0).ToString(), StringComparison.Ordinal)
            .Replace("{record:guid}", ids.ElementAtOrDefault(1).ToString(), StringComparison.Ordinal)
            .Replace("/{of?}", "", StringComparison.Ordinal)
            .Replace("{code}", "370830101201", StringComparison.Ordinal).Replace("{township}", "370830101000", StringComparison.Ordinal)
            .Replace("{kind}", "membership-growths", StringComparison.Ordinal)
            .Replace("{paper}", "plan", StringComparison.Ordinal)
            .Replace("{report}", "township", StringComparison.Ordinal)
            .Replace("{hash:length(64)}", new string('a', 64), StringComparison.Ordinal)
            .Replace("{part:required}", nameof(BulletinPart.Overall), StringComparison.Ordinal)
            .Replace("{paragraph:length(16)}", new string('0', 16), StringComparison.Ordinal)
            .Replace("{status:int}", "404", StringComparison.Ordinal)
            .Replace("{number:int}", "1", StringComparison.Ordinal)
            .Replace("{**key}", "cases", StringComparison.Ordinal)
            .Replace("{key}", "cases", StringComparison.Ordinal);
        return handler.Name is null ? address : $"{address}?handler={handler.Name}";
    }

    private static async Task<string> TokenAsync(HttpClient browser, string page) =>
        (await new Form(browser, page).OpenAsync()).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private async Task<Guid> SettleAsync(App app, string code, bool isOwn)
    {
        var campaign = new Domain.Campaigns.Campaign(code, $"县{code}", "集中整顿行动", County.Start, County.Deadline);
        var department = new Department(code, "县水利局");
        var draft = new Bulletin(campaign, new Month(2003, 9), App.Today, Caller.CommandLineId);
        var issued = new Bulletin(campaign, new Month(2003, 8), App.Today, Caller.CommandLineId);
        await app.WithDbAsync(async db =>
        {
            db.AddRange(campaign, department, draft, issued);
            db.AddRange(
                new Domain.Divisions.Division(Domain.Divisions.DivisionCode.Parse(code + "101000"), "城关镇"),
                new Domain.Divisions.Division(Domain.Divisions.DivisionCode.Parse(code + "101201"), "孔庄村"));
            await db.SaveChangesAsync();
        });
        _settled[isOwn] = (campaign, department.Id);
        var draw = campaign.Draw(
            App.Today, SampleList.ToVerify, [new(Guid.CreateVersion7(), code + "101201", "孔庄村", "城关镇", 0)], (0, 1), new string('a', 16), "王部长");
        var import = new ImportedLedger(campaign, "台账.xlsx", DateTime.UnixEpoch, Caller.CommandLineId);
        var form = new KeptForm(
            campaign.Id, new([]) { Name = "月报表" }, DateTime.UnixEpoch, Caller.CommandLineId);
        await app.WithDbAsync(db =>
        {
            db.AddRange(draw, import, form);
            return db.SaveChangesAsync();
        });
        _ids[(Names.Draw, isOwn)] = [draw.Id];
        _ids[(Names.Import, isOwn)] = [import.Id];
        _ids[(Names.Form, isOwn)] = [form.Id];
        await VillageAsync(app, isOwn, "101201");
        await IssueAsync(app, issued.Id);
        _ids[(Names.Campaign, isOwn)] = [campaign.Id];
        _ids[(Names.Draft, isOwn)] = [draft.Id];
        _ids[(Names.Issued, isOwn)] = [issued.Id];
        return department.Id;
    }

    /// <summary>From now on another village, with the same records: what was posted into the one before is no longer read with every page.</summary>
    public Task MoveOnAsync(App app) => VillageAsync(app, isOwn: true, $"101{201 + ++_villages}");

    private async Task VillageAsync(App app, bool isOwn, string village)
    {
        var (campaign, department) = _settled[isOwn];
        var (@case, registered) = ListingSteps.Register(
            null, campaign, Domain.Divisions.DivisionCode.Parse(campaign.CountyCode + village), County.Start);
        var entry = @case.Log(new(App.Today, "修复机井一眼", null, null, []), App.Today, campaign);
        var growth = @case.Grow(County.Start, 1, null, null);
        var plan = new PlanAdoption(@case, County.Start);
        var file = new StoredFile(
            FileFormat.Pdf, "记录.pdf", [1], new string('0', StoredFile.ChecksumLength), null, Caller.CommandLineId, TimeProvider.System.GetUtcNow().UtcDateTime);
        var attachment = @case.Attach(plan, [], County.Start, "方案原件", new(file.Id, file.Format, file.Size, file.Checksum));
        await app.WithDbAsync(async db =>
        {
            db.AddRange(@case, registered);
            db.AddRange(entry);
            db.AddRange(growth, plan, file, attachment);
            db.Add(new LiaisonAssignment(@case, County.Start) { DepartmentId = department });
            // Submitted to the city, which otherwise sees none of it.
            db.Add(new LevelChange(@case, County.Start, Domain.Campaigns.ManagementLevel.CityKey));
            db.Add(new InspectionOpening(@case, App.Today, ["王秀英", "李明"]));
            await db.SaveChangesAsync();
        });
        _ids[(Names.Case, isOwn)] = [@case.Id];
        _ids[(Names.Entry, isOwn)] = [@case.Id, entry.OfType<ProgressEntry>().Single().RecordId];
        _ids[(Names.Record, isOwn)] = [@case.Id, growth.RecordId];
        _ids[(Names.File, isOwn)] = [file.Id];
        _ids[(Names.Plan, isOwn)] = [@case.Id, plan.RecordId];
    }

    // By the head, through the page: what a bulletin freezes is composed there.
    private static async Task IssueAsync(App app, Guid id)
    {
        var code = await app.WithDbAsync(db => db.Bulletins.Where(b => b.Id == id).Select(b => b.CountyCode).SingleAsync());
        var head = await app.SignInAsNewAsync(Role.Head, code);
        await Bulletins.Desk.SubmitAsync(await app.SignInAsNewAsync(Role.Dept, code), $"/bulletins/{id}");
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await Bulletins.Desk.IssueAsync(head, $"/bulletins/{id}")).StatusCode);
        Assert.True(await app.WithDbAsync(db => db.Bulletins.AnyAsync(b => b.Id == id && b.State == BulletinState.Issued)));
    }
}
