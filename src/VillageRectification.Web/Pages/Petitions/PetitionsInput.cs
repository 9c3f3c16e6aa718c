using FluentValidation.Results;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Records;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Petitions;

/// <summary>The month of all villages of a township as it is typed. Zero is a report, a blank line is none.</summary>
internal sealed record PetitionsInput : EntryInput
{
    /// <summary>The kind of record that each village's line becomes: its rules are said there.</summary>
    public static RecordKind Kind { get; } = RecordKinds.Named(PetitionReports.Address)!;

    /// <summary>By case: what is typed stays with its village whoever else reports meanwhile.</summary>
    public Dictionary<Guid, ReportLine> Villages { get; init; } = [];

    /// <summary>Nothing happened in the villages whose line is blank.</summary>
    public bool RestIsZero { get; init; }

    /// <summary>What is to be reported, of the villages that may be.</summary>
    public IReadOnlyList<(VillageReport Village, ReportLine Line)> Asked(IEnumerable<VillageReport> villages) =>
    [
        .. villages.Where(v => v.Report is null || !LineOf(v).IsBlank)
            .Select(v => (v, LineOf(v) is { IsBlank: true } && RestIsZero ? new ReportLine { Count = 0 } : LineOf(v))).Where(v => !v.Item2.IsBlank),
    ];

    public ReportLine LineOf(VillageReport village) => Villages.GetValueOrDefault(village.CaseId) ?? new();

    /// <summary>What is wrong, at its field: of each village what the form of its own report says.</summary>
    /// <param name="asked">Of <see cref="Asked"/>.</param>
    /// <param name="unit">What is counted: 村, 社区.</param>
    public IEnumerable<ValidationFailure> Against(
        IReadOnlyList<(VillageReport Village, ReportLine Line)> asked, Month month, string unit, Func<VillageReport, RecordPlace> placeOf)
    {
        if (asked.Count == 0)
        {
            yield return new("", $"还没有填哪个{unit}的。没有发生上访的填 0，都没有发生就按“空着的都报 0”");
        }

        foreach (var (village, line) in asked)
        {
            foreach (var fault in Kind.Against(placeOf(village), line.Of(month)))
            {
                // That somebody reported the month stands where one begins to type.
                var field = fault.PropertyName == nameof(PetitionReports.Typed.Month) ? nameof(ReportLine.Count) : fault.PropertyName;
                yield return new($"{nameof(Villages)}[{village.CaseId}].{field}", $"{village.Village}：{fault.ErrorMessage}");
            }
        }

        foreach (var fault in EntryRules.OfReason(this))
        {
            yield return fault;
        }
    }
}
