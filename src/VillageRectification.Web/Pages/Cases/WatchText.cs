using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>The watch over a passed village as lines of its chronicle: who looked, what it was warned of, and what ended that.</summary>
internal static class WatchText
{
    /// <summary>Null of a fact that is none of the watch.</summary>
    public static ChronicleEntry? Entry(CaseFact fact, DateOnly today) => fact switch
    {
        ConsolidationLook l => new(
            l.OccurredOn, ChronicleKind.Acceptance, l.Result is LookResult.Signs ? ChronicleMark.Bad : ChronicleMark.Routine,
            "巩固期查看：" + l.Result.ToText(), Joined(l.Text, l.Observers is { } observers ? $"观察员 {observers} 人" : null)),
        ConsolidationWarning w => new(
            w.OccurredOn, ChronicleKind.Acceptance, ChronicleMark.Bad, "发出巩固预警卡" + WarningText.Number(w),
            Joined(string.Join('；', w.Reasons().Select(r => r.Text)), $"期限{w.DueOn.ToSentence(today)}"))
        { By = w.RecordedBy },
        WarningReceipt r => new(r.OccurredOn, ChronicleKind.Acceptance, ChronicleMark.Routine, $"预警卡签收：{r.Signer}", null),
        _ => null,
    };

    /// <summary>A line for each sign that something dated ended; the last one of a card of which nothing holds any more says so.</summary>
    public static IEnumerable<ChronicleEntry> Endings(WarningLife life, ChronicleText words, string unit)
    {
        WarningEnding[] dated = [.. life.Ended.Where(e => e.On is not null).OrderBy(e => e.On)];
        foreach (var ending in dated)
        {
            var isLast = life.IsSettled && !life.IsOvertaken && ending == dated[^1];
            yield return new(
                ending.On!.Value, ChronicleKind.Acceptance, isLast ? ChronicleMark.Key : ChronicleMark.Routine,
                (ending.IsOvertaken ? "预警没有了结，不再跟踪：" : isLast ? "巩固预警卡全部了结：" : "预警了结：") + ending.Sign.ToText(unit), By(ending, words, unit))
            {
                By = ending.Record?.RecordedBy,
                RecordId = ending.Record?.RecordId,
                Address = AddressOf(ending, life.Card.CaseId),
                Order = (int.MaxValue, ending.Record?.RecordedAt ?? DateTime.MaxValue),
            };
        }
    }

    /// <summary>修路; 支部班子建立健全; 11月驻村 14 天; 又发了预警卡; of what no record ended 没有登记怎么了结的.</summary>
    public static string By(WarningEnding ending, ChronicleText words, string unit) => ending switch
    {
        { Record: ConsolidationWarning } => "同一条又发了预警卡",
        { Record: { } record } => words.Entries(record).FirstOrDefault()?.Text ?? RecordKinds.Of(record)?.Title ?? "",
        { Presence: var (month, days) } => $"{month.Number}月驻{unit} {days} 天",
        _ => "没有登记怎么了结的",
    };

    /// <summary>Where what ended it is written down; null where no record did.</summary>
    public static string? AddressOf(WarningEnding ending, Guid caseId) => ending switch
    {
        { Record: { } record } when RecordKinds.Of(record) is { } kind => Links.Record(caseId, kind.Name, record.RecordId),
        { Presence: var (month, _) } => Links.Presence(caseId, month),
        _ => null,
    };

    /// <summary>孙立新写的.</summary>
    public static string Author(Guid by, IReadOnlyDictionary<Guid, string> names) => $"{names.NameOf(by)}写的";

    private static string? Joined(params string?[] parts) => parts.OfType<string>().ToArray() is { Length: > 0 } said ? string.Join(" · ", said) : null;
}
