namespace VillageRectification.Domain.Campaigns;

/// <summary>One item as it is drafted.</summary>
/// <param name="Points">Full marks.</param>
public sealed record CriterionDraft(string Aspect, string Text, int Points)
{
    public bool IsMustPass { get; init; }

    /// <inheritdoc cref="AcceptanceCriterion.Mark"/>
    public int? Mark { get; init; }

    public CriterionBasis? Basis { get; init; }

    /// <inheritdoc cref="AcceptanceCriterion.BasisItem"/>
    public string? BasisItem { get; init; }

    internal static CriterionDraft Of(AcceptanceCriterion item) => new(item.Aspect, item.Text, item.Points)
    {
        IsMustPass = item.IsMustPass,
        Mark = item.Mark,
        Basis = item.Basis,
        BasisItem = item.BasisItem,
    };
}
