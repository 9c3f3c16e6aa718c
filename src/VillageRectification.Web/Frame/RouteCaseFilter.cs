using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Web.Frame;

/// <summary>
/// For every page at <c>/cases/{id}</c> and below: finds the case through the reader's scope and shows its campaign. One that is not there, or
/// not in reach, is 404.
/// </summary>
internal sealed class RouteCaseFilter(
    AppDbContext db, RouteCase route, PageFrame frame, CampaignChoice campaigns, CallerAccess access, KeptCases kept) : IAsyncPageFilter
{
    private const string Route = "cases/{id:guid}";

    private static readonly CompiledQuery<Func<AppDbContext, Guid, CancellationToken, Task<RouteCase.Found?>>> Find = new(() =>
        EF.CompileAsyncQuery((AppDbContext db, Guid id, CancellationToken _) => (
            from c in db.Cases.AsNoTracking()
            join k in db.Campaigns.AsNoTracking() on c.CampaignId equals k.Id
            where c.Id == id
            select new RouteCase.Found(
                c,
                k,
                db.CountyRevisions.Where(r => r.CountyCode == k.CountyCode).Select(r => r.Revision).FirstOrDefault(),
                db.Divisions.Where(d => d.Code == c.DivisionCode).Select(d => d.Name).FirstOrDefault(),
                db.Divisions.Where(d => d.Code == c.DivisionCode.Substring(0, 9) + "000").Select(d => d.Name).FirstOrDefault())).SingleOrDefault()));

    /// <summary>Of a page that names a case in another way. Null for one that is not there, or not in reach.</summary>
    public static Task<RouteCase.Found?> FindAsync(AppDbContext db, Guid id, CancellationToken ct) => Find.On(db)(db, id, ct);

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HttpContext.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } pattern }
            && pattern.TrimStart('/').StartsWith(Route, StringComparison.Ordinal))
        {
            var id = Guid.Parse((string)context.RouteData.Values["id"]!);
            if (await FindAsync(id, KeptCases.IsFor(context.HandlerInstance, context.HttpContext.Request), context.HttpContext.RequestAborted) is not { } found)
            {
                context.Result = new NotFoundResult();
                return;
            }

            route.Become(found);
            frame.ShowCampaign(found.Case.CampaignId);
        }

        await next();
    }

    private async Task<RouteCase.Found?> FindAsync(Guid id, bool mayBeKept, CancellationToken ct)
    {
        if (!mayBeKept)
        {
            return await Find.On(db)(db, id, ct);
        }

        if (await kept.FindAsync(id, access.Current.Scope, campaigns, ct) is { } known)
        {
            return known;
        }

        var found = await Find.On(db)(db, id, ct);
        if (found is not null)
        {
            kept.Keep(found);
        }

        return found;
    }
}
