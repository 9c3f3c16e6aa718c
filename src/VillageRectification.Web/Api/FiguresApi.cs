using System.Text.Encodings.Web;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Api;

/// <summary>
/// Figures for other programs. Whoever is signed in may ask; the scope decides what there is, so that the administrator's list of
/// campaigns is empty and another county's campaign does not exist.
/// </summary>
internal static class FiguresApi
{
    private const string NoCampaign = "没有这个整顿行动，或者不在您的管辖范围";
    private const string NoDivision = "没有这个区划，或者不在您的管辖范围";
    private const string NoFigure = "没有这项统计数字";

    public static WebApplicationBuilder AddApi(this WebApplicationBuilder builder)
    {
        // The answers are JSON alone, never part of a page: Chinese may stand as it is.
        builder.Services.ConfigureHttpJsonOptions(o => o.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        return builder;
    }

    public static void MapFiguresApi(this WebApplication app)
    {
        var campaigns = app.MapGroup("/api/campaigns").RequireAuthorization();
        campaigns.MapGet("", CampaignsAsync);
        campaigns.MapGet("{id:guid}/figures", ([AsParameters] Asking asking) =>
            AnswerAsync(asking, (set, _) => Task.FromResult(Results.Ok(FigureJson.Of(set)))));
        campaigns.MapGet("{id:guid}/figures/{**key}", ([AsParameters] Asking asking, string key) =>
            AnswerAsync(asking, (set, asked) => FigureAsync(asking.Db, set, key, asked, asking.Ct)));
    }

    private static async Task<IResult> CampaignsAsync(AppDbContext db, CancellationToken ct)
    {
        var heads = await db.CampaignHeads().ToListAsync(ct);
        return Results.Ok(heads.Select(c => new { c.Id, c.Name, c.CountyCode, Start = c.Start.ToList(), Deadline = c.Deadline.ToList() }));
    }

    private static async Task<IResult> FigureAsync(AppDbContext db, FigureSet set, string key, FigureRequest asked, CancellationToken ct) =>
        set.Find(key) is { } figure
            ? Results.Ok(FigureJson.Of(set, figure, await db.EvidenceAsync(set, figure, ct, asked.KnownAt)))
            : Problem(StatusCodes.Status404NotFound, NoFigure);

    private static async Task<IResult> AnswerAsync(Asking asking, Func<FigureSet, FigureRequest, Task<IResult>> answer)
    {
        var (id, request, _, campaigns, figures, access, calendar, ct) = asking;
        var (asked, problem) = FigureRequest.Read(request.Query);
        if (asked is null)
        {
            return Problem(StatusCodes.Status400BadRequest, problem!);
        }

        await campaigns.LoadAsync(ct);
        if (campaigns.All.FirstOrDefault(c => c.Id == id) is not { } campaign)
        {
            return Problem(StatusCodes.Status404NotFound, NoCampaign);
        }

        var asOf = asked.AsOf ?? calendar.Today;
        if (asOf < campaign.Start)
        {
            return Problem(StatusCodes.Status400BadRequest, FigureRequest.BeforeStart);
        }

        if (asked.Within is { } within && !access.Current.Scope.Covers(within))
        {
            return Problem(StatusCodes.Status404NotFound, NoDivision);
        }

        return await figures.OfAsync(id, campaign.Revision, asOf, asked.KnownAt, asked.Level, asked.Range, ct) is { } set
            ? await answer(set, asked)
            : Problem(StatusCodes.Status404NotFound, NoCampaign);
    }

    private static IResult Problem(int status, string title) => Results.Problem(statusCode: status, title: title);

    private sealed record Asking(
        Guid Id,
        HttpRequest Request,
        AppDbContext Db,
        CampaignChoice Campaigns,
        CampaignFigures Figures,
        CallerAccess Access,
        WorkCalendar Calendar,
        CancellationToken Ct);
}
