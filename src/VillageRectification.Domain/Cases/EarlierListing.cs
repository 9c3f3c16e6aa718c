namespace VillageRectification.Domain.Cases;

/// <summary>The village was listed in that year too, in a campaign that the program does not have (历次整顿). Dated by the day it was found out.</summary>
public sealed class EarlierListing : CaseFact
{
    public const int NameMaxLength = 60;
    public const int OutcomeMaxLength = 100;
    public const int FirstYear = 1949;

    private EarlierListing()
    {
    }

    internal EarlierListing(RectificationCase @case, DateOnly foundOutOn, int year)
        : base(@case, foundOutOn)
    {
        Year = year;
    }

    public int Year { get; private init; }

    /// <summary>Of the campaign; null is unknown.</summary>
    public string? Name { get; internal init; }

    /// <summary>What became of it; null is unknown.</summary>
    public string? Outcome { get; internal init; }
}
