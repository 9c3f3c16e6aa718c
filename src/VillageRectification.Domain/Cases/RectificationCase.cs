using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Cases;

/// <summary>
/// One village in one campaign (整顿对象). Stage and standing are kept for lists by the verbs that return the dated fact to be
/// saved with them; figures read the facts alone.
/// </summary>
public sealed class RectificationCase : AggregateRoot
{
    private RectificationCase()
    {
    }

    internal RectificationCase(Campaign campaign, DivisionCode village)
    {
        CampaignId = campaign.Id;
        DivisionCode = village.Value;
        Stage = CaseStage.Registered;
        Standing = Standing.Active;
    }

    public Guid CampaignId { get; private init; }

    /// <summary>Twelve digits.</summary>
    public string DivisionCode { get; private init; } = null!;

    public CaseStage Stage { get; private set; }

    public Standing Standing { get; private set; }

    /// <summary>The dated fact of the registration.</summary>
    internal StandingChange Registered(DateOnly on) => new(this, on, Standing.Active, null);

    /// <summary>What stands against writing any record in this case.</summary>
    public IEnumerable<Refusal> AgainstWriting()
    {
        if (Standing is not Standing.Active)
        {
            yield return CaseRefusal.StandingDoesNotAllow(Standing);
        }
    }

    /// <summary>Sets the kept standing to what the dated facts say, after one of them was corrected or taken back.</summary>
    /// <param name="history">Live, in any order; none where its listing was taken back, so that it may be listed anew.</param>
    /// <returns>Whether it is another one.</returns>
    public bool RereadStanding(IEnumerable<StandingChange> history)
    {
        var before = Standing;
        Standing = history.Chronological().LastOrDefault()?.Standing ?? Standing.Removed;
        return Standing != before;
    }

    /// <summary>Its registration was taken back: nothing says any more that the village is listed, and it may be listed anew.</summary>
    internal void Unlist() => Standing = Standing.Removed;

    /// <summary>Sets the kept stage to the reading of a history that an import brought; the guards are by-passed (domain, import of history).</summary>
    internal void TakeHistory(CaseHistory history) => Stage = history.ReadStage();

    /// <summary>Sets the kept stage to what the facts say, after one of them was corrected or taken back.</summary>
    /// <returns>Whether it is another one.</returns>
    public bool Reread(CaseHistory history)
    {
        var before = Stage;
        TakeHistory(history);
        return Stage != before;
    }

    /// <summary>The one place a stage changes by a step of the drawing.</summary>
    internal void Move(CaseStage next)
    {
        RuleViolationException.ThrowIfAny(AgainstMoving(next));
        Stage = next;
    }

    /// <summary>What stands against the step to that stage, whatever is written of it.</summary>
    public IEnumerable<Refusal> AgainstMoving(CaseStage next)
    {
        foreach (var refusal in AgainstWriting())
        {
            yield return refusal;
        }

        if (!Stage.Next().Contains(next))
        {
            yield return CaseRefusal.StageDoesNotAllow(Stage);
        }
    }

    /// <summary>The one place the standing changes by a step of the drawing.</summary>
    internal void Move(Standing next) => Standing = next;
}
