using FluentValidation.Results;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Records;

/// <summary>Why what a record tells never was.</summary>
internal sealed record EndingInput
{
    public const int ReasonMaxLength = Fact.VoidReasonMaxLength - 20;

    public string? Reason { get; init; }

    public IEnumerable<ValidationFailure> Against(RecordKind kind)
    {
        if (string.IsNullOrWhiteSpace(Reason))
        {
            yield return new(nameof(Reason), $"请写为什么更正为“{kind.Ending}”");
        }
        else if (Reason.Trim().Length > ReasonMaxLength)
        {
            yield return new(nameof(Reason), $"最多 {ReasonMaxLength} 个字，请写短些");
        }
    }
}
