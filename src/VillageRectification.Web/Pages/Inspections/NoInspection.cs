using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records.Kinds;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Inspections;

/// <summary>The pages of an inspection where the village was never inspected here.</summary>
internal static class NoInspection
{
    /// <summary>Back to the village, with why there is nothing to see and what comes first.</summary>
    public static RedirectResult ToCase(this PageModel page, RouteCase route, Inspecting inspecting, Caller caller)
    {
        var (says, leads) = inspecting.VerdictAlone is { } verdict && !route.Case.Stage.AwaitsInspection()
            ? ($"{verdict.OccurredOn.ToSentence(inspecting.Today)}{verdict.Outcome.ToText(verdict.Kind, route.Campaign.County)}，没有登记检查表，只有结论。",
                new FlashLink("验收结论告知书", Links.VerdictLetter(route.Id)))
            : route.Case.Stage.AwaitsInspection()
                ? ("已经申请验收，还没有安排检查，没有检查表可看。",
                    caller.May(Act.AssignInspectors) ? new("安排检查", Links.NewRecord(route.Id, InspectionOpenings.Address)) : (FlashLink?)null)
                : ("还没有安排过检查，没有检查表可看。", new("离申请还差什么", Links.Application(route.Id)));
        page.Say($"{route.Village}{says}", leads is null ? [] : [leads]);
        return new(Links.Case(route.Id));
    }
}
