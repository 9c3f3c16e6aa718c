using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Acceptance;

/// <summary>A look at a passed village (巩固期每月看一次): it stands, or there are signs.</summary>
public sealed class ConsolidationLook : CaseFact
{
    public const int TextMaxLength = 300;

    private ConsolidationLook()
    {
    }

    internal ConsolidationLook(RectificationCase @case, DateOnly on, LookResult result)
        : base(@case, on) => Result = result;

    public LookResult Result { get; private init; }

    /// <summary>村民观察员, persons; null where nobody says.</summary>
    public int? Observers { get; init; }

    public string? Text { get; init; }
}
