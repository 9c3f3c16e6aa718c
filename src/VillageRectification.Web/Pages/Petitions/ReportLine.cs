using VillageRectification.Domain.Common;
using VillageRectification.Domain.Petitions;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Petitions;

/// <summary>What is typed of one village. All blank is no report.</summary>
internal sealed record ReportLine
{
    public int? Count { get; init; }

    public int? Persons { get; init; }

    public PetitionLevel? Level { get; init; }

    public bool IsBlank => Count is null && Persons is null && Level is null;

    /// <summary>The same as the form of one village's report.</summary>
    public PetitionReports.Typed Of(Month month) => new() { Month = month.ToString(), Count = Count, Persons = Persons, Level = Level };

    /// <summary>Whether the first sending of the form wrote it.</summary>
    public bool SaysWhat(MassPetition written) => (written.Count, written.Persons, written.Level) == (Count!.Value, Persons, Level);
}
