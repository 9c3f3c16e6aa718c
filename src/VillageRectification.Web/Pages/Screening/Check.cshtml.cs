using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Screening;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Screening;

/// <summary>A township checks one village against the identification criteria, and goes on to the next.</summary>
internal sealed class CheckModel(AppDbContext db, VillageOpening opening, PageFrame frame, WorkCalendar calendar)
    : VillagePage<CheckInput>(db, opening)
{
    public IReadOnlyList<SelectListItem> Helpers => Book.HelpersOf(Row);

    protected override CheckInput Standing() => CheckInput.Of(Row.Village);

    protected override bool IsFound(CheckInput theirs) =>
        Row.Village is { Finding: not null, Result: not ScreeningResult.Undecided } && Input.SaysWhat(theirs)
            // What came back is looked at once more, also where it stays as it was.
            && !Township.IsSentBack(Book.Campaign.LastScreeningEvent());

    protected override async Task<object> FindAsync(CheckInput theirs, CancellationToken ct)
    {
        var fields = CheckInput.Fields(Book.HelperName);
        this.TakePicked(Input, theirs, fields, Pick, IsPicking, s => Stale = s);
        if (Row.Village.Finding is { } finding && Input.Seen != finding.Id)
        {
            Stale = await Opening.StaleAsync(finding, Input, theirs, fields, Pick, ct);
            Input = Input with { Seen = finding.Id, SeenJoint = theirs.SeenJoint };
            throw new StaleFormException(Stale.Author, Stale.At, new DbUpdateConcurrencyException());
        }

        // One concludes over what the departments found, so one has to have seen it.
        if (Input.SeenJoint != theirs.SeenJoint)
        {
            Input = Input with { SeenJoint = theirs.SeenJoint };
            throw new DbUpdateConcurrencyException();
        }

        RuleViolationException.ThrowIfAny(Book.AgainstChecking(Row));
        this.RequireValid(Input, new CheckInput.Validator([.. Helpers.Select(h => h.Value)]));
        return Book.Campaign.Find(Row.Village, Township.Review, Input.ToDraft(), calendar.Today);
    }

    protected override IActionResult Answer()
    {
        var said = $"已保存：{Row.Name}{(Input.Conclusion ?? Row.Village.Finding!.Conclusion).ToText()}";
        if (Book.NextAfter(Row.Code, Row.TownshipCode) is { } next && Book.MayCheck(next))
        {
            this.Say(said + "。接着查下一个");
            return Redirect(Links.ScreeningCheck(Book.Campaign.Id, next.Code));
        }

        this.Say($"{said}。{Township.Villages} 个{frame.Unit}都查完了", new FlashLink("再看这一个", Links.ScreeningCheck(Book.Campaign.Id, Row.Code)));
        return Redirect(Links.Screening(Book.Campaign.Id, Row.TownshipCode));
    }
}
