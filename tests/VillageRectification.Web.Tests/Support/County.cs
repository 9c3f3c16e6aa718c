using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Support;

namespace VillageRectification.Web.Tests.Support;

/// <summary>
/// A county of its own with one campaign, made for one test, beside whatever others lie around. Villages get their facts by domain
/// methods; each belongs to a township by the three digits after the county's.
/// </summary>
public sealed class County
{
    private static int _last = 427000;

    private readonly App _app;

    private County(App app, string code, Campaign campaign)
    {
        _app = app;
        Code = code;
        Campaign = campaign;
    }

    public static DateOnly Start { get; } = new(2002, 10, 20);

    public static DateOnly Deadline { get; } = new(2003, 12, 31);

    /// <summary>Six digits.</summary>
    public string Code { get; }

    public Campaign Campaign { get; }

    /// <param name="end">What it is (县, 市, 区, 旗), as the last of its name; null for a county that is called by its code.</param>
    public static async Task<County> CreateAsync(App app, string? end = null)
    {
        var code = NextCode();
        var campaign = new Campaign(code, end is null ? $"县{code}" : $"试点{code}{end}", "集中整顿行动", Start, Deadline);
        await app.WithDbAsync(db => { db.Add(campaign); return db.SaveChangesAsync(); });
        return new(app, code, campaign);
    }

    // Of no real county: the program knows the villages of those.
    private static string NextCode()
    {
        string code;
        do
        {
            code = Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);
        }
        while (CountyNames.Has(code));
        return code;
    }

    /// <summary>The code of a township by its three digits, as a scope: nine digits.</summary>
    public string Township(string digits) => Code + digits;

    /// <summary>Registers a village with what <paramref name="facts"/> make of it.</summary>
    /// <param name="village">Six digits: township and village.</param>
    /// <param name="listedOn">By default the campaign's start.</param>
    public async Task<RectificationCase> AddVillageAsync(
        string village, string name, Func<RectificationCase, IEnumerable<Fact>>? facts = null, string? township = null, DateOnly? listedOn = null)
    {
        var code = DivisionCode.Parse(Code + village);
        var @case = new RectificationCase(Campaign, code);
        CaseFact registered = @case.Registered(listedOn ?? Start);
        Fact[] all = [registered, .. facts?.Invoke(@case) ?? []];
        await _app.WithDbAsync(async db =>
        {
            if (!await db.Divisions.AnyAsync(d => d.Code == code.Township.Value))
            {
                db.Add(new Division(code.Township, township ?? $"乡镇{village[..3]}"));
            }

            db.AddRange([new Division(code, name), @case, .. all]);
            await db.SaveChangesAsync();
        });
        return @case;
    }

    /// <summary>Ties a new department to the village from the campaign's start on.</summary>
    public async Task<LiaisonAssignment> TieAsync(RectificationCase @case, string department)
    {
        Department tied = new(Code, department);
        LiaisonAssignment tie = new(@case, Start) { DepartmentId = tied.Id };
        await _app.WithDbAsync(db =>
        {
            db.AddRange(tied, tie);
            return db.SaveChangesAsync();
        });
        return tie;
    }

    /// <summary>Moves the case where a history of this one event leads.</summary>
    public static IEnumerable<Fact> Inspected(RectificationCase @case, DateOnly on, InspectionOutcome outcome)
    {
        var kind = outcome is InspectionOutcome.Failed ? StageEventKind.CountyFailed : StageEventKind.CountyPassed;
        @case.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(on, kind, 0, default)]));
        return [new AcceptanceApplication(@case, on.AddDays(-20)), new Inspection(@case, on, InspectionKind.County, outcome)];
    }
}
