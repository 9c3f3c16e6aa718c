using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Screening;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Screening;

/// <summary>What the departments found of one village as they checked it together.</summary>
internal sealed class JointModel(AppDbContext db, VillageOpening opening, WorkCalendar calendar) : VillagePage<JointInput>(db, opening)
{
    protected override JointInput Standing() => JointInput.Of(Row.Village);

    protected override bool IsFound(JointInput theirs) => Row.Village.JointInForce is not null && Input.SaysWhat(theirs);

    protected override async Task<object> FindAsync(JointInput theirs, CancellationToken ct)
    {
        this.TakePicked(Input, theirs, JointInput.Fields(Book.Campaign.County), Pick, IsPicking, s => Stale = s);
        if (Row.Village.Joint is { } joint && Input.Seen != joint.Id)
        {
            Stale = await Opening.StaleAsync(joint, Input, theirs, JointInput.Fields(Book.Campaign.County), Pick, ct);
            Input = Input with { Seen = joint.Id, SeenFinding = theirs.SeenFinding };
            throw new StaleFormException(Stale.Author, Stale.At, new DbUpdateConcurrencyException());
        }

        // The ticks began with what the township had found.
        if (Input.SeenFinding != theirs.SeenFinding)
        {
            Input = Input with { SeenFinding = theirs.SeenFinding };
            throw new DbUpdateConcurrencyException();
        }

        this.RequireValid(Input, new JointInput.Validator());
        return Book.Campaign.FindJointly(Row.Village, Input.Held, Input.Level!.Value, Input.Note, calendar.Today);
    }

    protected override IActionResult Answer()
    {
        this.Say($"已保存：部门对{Row.Name}的联审");
        return Redirect(Links.Screening(Book.Campaign.Id, Row.TownshipCode));
    }
}
