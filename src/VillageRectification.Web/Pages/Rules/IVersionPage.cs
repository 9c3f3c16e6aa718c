using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>A page that drafts the next version of a part of the rules, as what stands around its fields reads it (<c>_VersionLayout</c>).</summary>
internal interface IVersionPage : IRulePage
{
    VersionInput Input { get; }

    Campaign Campaign { get; }

    VersionWords Words { get; }

    /// <summary>Null until something is saved.</summary>
    RuleVersion? Draft { get; }

    /// <summary>What holds today.</summary>
    RuleVersion Current { get; }

    /// <summary>Of the draft, or of the one that would be drafted.</summary>
    int Number { get; }

    /// <summary>What is to be said of what holds today; null for nothing.</summary>
    string? CurrentState => null;

    /// <summary>The page on which the part is read.</summary>
    (string Title, string Address) Home { get; }

    /// <summary>The first day that the form offers; null where it offers any.</summary>
    DateOnly? Earliest { get; }

    /// <summary>Who may put the draft in force, by name.</summary>
    Enacting Enacting { get; }
}
