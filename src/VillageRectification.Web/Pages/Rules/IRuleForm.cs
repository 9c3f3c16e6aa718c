using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>A page with one form, which somebody else may save first: <see cref="RuledCampaign"/> then lays the two side by side.</summary>
internal interface IRuleForm<TInput> : IRulePage
    where TInput : RuleInput
{
    TInput Input { get; set; }

    /// <summary>The form was sent with the two side by side.</summary>
    bool IsPicking { get; }

    Dictionary<string, string?> Pick { get; }

    /// <summary>Null while nobody else has saved.</summary>
    StaleForm? Stale { get; set; }

    IReadOnlyList<StaleField<TInput>> Fields { get; }

    /// <summary>What the form would say if nothing were changed in it.</summary>
    TInput Standing();
}
