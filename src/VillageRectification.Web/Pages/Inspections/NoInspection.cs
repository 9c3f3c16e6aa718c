using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Inspections;

/// <summary>The pages of an inspection where the village was never inspected here.</summary>
internal static class NoInspection
{
    /// <summary>Back to the village, with why there is nothing to see and what comes first.</summary>
    public static RedirectResult ToCase(this PageModel page, RouteCase route, Caller caller)
    {
        var applied = route.Case.Stage is CaseStage.Applied;
        FlashLink[] links = applied && caller.May(Act.AssignInspectors)
            ? [new("安排检查", Links.NewRecord(route.Id, InspectionOpenings.Address))] : [new("离申请还差什么", Links.Application(route.Id))];
        page.Say(
            applied ? $"{route.Village}已经申请验收，还没有安排检查，没有检查表可看。" : $"{route.Village}还没有安排过检查，没有检查表可看。",
            applied && !caller.May(Act.AssignInspectors) ? [] : links);
        return new(Links.Case(route.Id));
    }
}
