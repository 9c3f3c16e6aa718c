using FluentValidation.Results;

namespace VillageRectification.Web.Pages.Import;

/// <summary>Which kinds of sheets of a workbook are read, in the order of its form.</summary>
internal sealed record SheetsInput
{
    public const string Yes = "wide";
    public const string No = "none";

    public string[] Read { get; init; } = [];

    public IEnumerable<ValidationFailure> Against()
    {
        for (var i = 0; i < Read.Length; i++)
        {
            if (Read[i] is not (Yes or No))
            {
                yield return new($"{nameof(Read)}[{i}]", "请选这张表读不读");
            }
        }

        if (Read.All(r => r == No))
        {
            yield return new($"{nameof(Read)}[0]", "至少选一张要读的表；都不要读就换一个文件");
        }
    }
}
