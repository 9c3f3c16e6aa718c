namespace VillageRectification.Web.Pages.Rules;

/// <summary>What every form says that changes rules: why. <see cref="RuleChange"/> asks for it where something changes.</summary>
internal abstract record ReasonedInput
{
    /// <summary>Why it is changed.</summary>
    public string? Why { get; init; }
}
