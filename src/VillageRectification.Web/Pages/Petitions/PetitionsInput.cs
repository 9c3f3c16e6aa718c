using FluentValidation.Results;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Records;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Petitions;

/// <summary>The month of all villages of a township as it is typed. Zero is a report, a blank line is none.</summary>
internal sealed record PetitionsInput : EntryInput
{
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

    /// <summary>What is wrong, at its field.</summary>
    /// <param name="unit">What is counted: 村, 社区.</param>
    public IEnumerable<ValidationFailure> Against(IReadOnlyList<VillageReport> villages, string unit)
    {
        var asked = Asked(villages);
        if (asked.Count == 0)
        {
            yield return new("", $"还没有填哪个{unit}的。没有发生上访的填 0，都没有发生就按“空着的都报 0”");
        }

        foreach (var (village, line) in asked)
        {
            foreach (var (field, message) in village.Report is null ? Faults(line) : [(nameof(ReportLine.Count), "刚才已经有人报了这个月，请清空；要改就更正那一条")])
            {
                yield return new($"{nameof(Villages)}[{village.CaseId}].{field}", $"{village.Village}：{message}");
            }
        }

        if (LateReason?.Trim().Length > Fact.LateReasonMaxLength)
        {
            yield return new(nameof(LateReason), $"最多 {Fact.LateReasonMaxLength} 个字，请写短些");
        }
    }

    private static IEnumerable<(string Field, string Message)> Faults(ReportLine line)
    {
        if (line.Count is null)
        {
            yield return (nameof(line.Count), "请填上访几批");
        }
        else if (line.Count > PetitionReports.MostBatches)
        {
            yield return (nameof(line.Count), $"批数要填 0 到 {PetitionReports.MostBatches} 的整数");
        }

        if (line.Persons > PetitionReports.MostPersons)
        {
            yield return (nameof(line.Persons), $"人次要填 0 到 {PetitionReports.MostPersons} 的整数");
        }

        if (line.Count > 0 && line.Persons is null)
        {
            yield return (nameof(line.Persons), "请填一共多少人次");
        }

        if (line.Count > 0 && line.Level is null)
        {
            yield return (nameof(line.Level), "请选最高到哪一级");
        }

        if (line.Count == 0 && line.Persons > 0)
        {
            yield return (nameof(line.Persons), "没有发生上访，人次请清空");
        }

        if (line.Count == 0 && line.Level is not null)
        {
            yield return (nameof(line.Level), "没有发生上访，就不选到哪一级");
        }

        if (line.Level is { } level && !Enum.IsDefined(level))
        {
            yield return (nameof(line.Level), "请从列表里选");
        }
    }
}
