using FluentValidation.Results;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Records;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Register;

/// <summary>What picked villages are listed as, and from which day on.</summary>
internal sealed record VillagesInput : EntryInput
{
    /// <summary>Of all that say nothing else.</summary>
    public ManagementLevel? Level { get; init; }

    /// <summary>Of all that say nothing else.</summary>
    public string? CaseType { get; init; }

    public List<Row> Rows { get; init; } = [];

    public CaseGrade GradeOf(Row row) => new(
        (row.Level ?? Level)!.Value, string.IsNullOrEmpty(row.CaseType) ? string.IsNullOrEmpty(CaseType) ? null : CaseType : row.CaseType,
        CaseTypeText.Of(row.OtherTypes));

    /// <param name="types">Of the campaign.</param>
    public IEnumerable<ValidationFailure> Against(IReadOnlyCollection<string> types)
    {
        if (Rows.Count == 0)
        {
            yield return new(nameof(Rows), "一个也没有选，请回上一步选");
        }

        if (Level is null && Rows.Any(r => r.Level is null))
        {
            yield return new(nameof(Level), "请选管理级别");
        }

        if (!string.IsNullOrEmpty(CaseType) && !types.Contains(CaseType))
        {
            yield return new(nameof(CaseType), $"“{CaseType}”不在可选的里面，请重新选");
        }

        for (var i = 0; i < Rows.Count; i++)
        {
            var (row, at) = (Rows[i], $"{nameof(Rows)}[{i}].");
            if (!string.IsNullOrEmpty(row.CaseType) && !types.Contains(row.CaseType))
            {
                yield return new(at + nameof(Row.CaseType), $"“{row.CaseType}”不在可选的里面，请重新选");
            }

            if (row.OtherTypes?.Length > LevelChange.OtherTypesMaxLength)
            {
                yield return new(at + nameof(Row.OtherTypes), TextLength.TooLong(LevelChange.OtherTypesMaxLength));
            }
            else if (CaseTypeText.Against(row.OtherTypes, string.IsNullOrEmpty(row.CaseType) ? CaseType : row.CaseType, types) is { } message)
            {
                yield return new(at + nameof(Row.OtherTypes), message);
            }
        }
    }

    internal sealed record Row
    {
        /// <summary>Twelve digits.</summary>
        public string? Code { get; init; }

        /// <summary>Of a village that no list names.</summary>
        public string? Name { get; init; }

        /// <summary>Null takes what stands above.</summary>
        public ManagementLevel? Level { get; init; }

        /// <summary>Blank takes what stands above.</summary>
        public string? CaseType { get; init; }

        public string? OtherTypes { get; init; }

        /// <summary>It is meant to be listed in two campaigns at the same time.</summary>
        public bool Beside { get; init; }

        public static Row Of(ListedVillage village, bool isNamed) => new()
        {
            Code = village.Code,
            Name = isNamed ? village.Name : null,
            Level = village.Proposal?.Level,
            CaseType = village.Proposal?.CaseType,
            OtherTypes = village.Proposal?.OtherTypes,
        };
    }
}
