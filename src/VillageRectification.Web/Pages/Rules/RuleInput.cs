namespace VillageRectification.Web.Pages.Rules;

/// <summary>What every form says that changes a rule at once.</summary>
internal abstract record RuleInput : ReasonedInput
{
    /// <summary>Of the campaign, when the form was opened.</summary>
    public int Version { get; init; }
}
