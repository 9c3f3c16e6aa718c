using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Petitions;

/// <summary>Reporting a village's petitions month by month (上访月报).</summary>
public static class PetitionSteps
{
    /// <param name="batches">Zero is a report.</param>
    /// <param name="persons">Null is unknown.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static MassPetition ReportPetitions(this RectificationCase @case, Month month, int batches, int? persons, PetitionLevel? level)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, month, batches) { Persons = persons, Level = batches > 0 ? level : null };
    }

    /// <summary>The months that are to be reported of a village by a day, the latest first.</summary>
    /// <param name="since">The first day on which the campaign asks something of it.</param>
    public static IReadOnlyList<Month> PetitionMonths(DateOnly since, DateOnly today)
    {
        List<Month> months = [];
        for (var month = Month.Of(today); month >= Month.Of(since); month = month.Previous)
        {
            months.Add(month);
        }

        return months;
    }
}
