namespace VillageRectification.Web.Pages.Rules;

/// <summary>What every form says that changes a rule at once.</summary>
internal abstract record RuleInput
{
    /// <summary>Of the campaign, when the form was opened.</summary>
    public int Version { get; init; }

    /// <summary>Why it is changed.</summary>
    public string? Why { get; init; }
}
