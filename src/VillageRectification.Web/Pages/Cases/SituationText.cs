using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Support;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>What a village was like before and is now, line by line, with the record that says so.</summary>
internal static class SituationText
{
    private const string Unknown = FieldWords.Unknown;

    public static IEnumerable<SituationRow> Venue(IReadOnlyList<CaseFact> facts)
    {
        yield return Rooms(facts);
        yield return Row(facts, "村容村貌", _ => null, (VenueChange v) => v.Surroundings?.ToText(), (_, v) => v?.Surroundings is Surroundings.Dirty);
    }

    public static IEnumerable<SituationRow> Economy(IReadOnlyList<CaseFact> facts)
    {
        yield return Income(facts);
        yield return Row(facts, "收入来源", _ => null, (EconomyChange e) => e.IncomeSources);
        yield return Debt(facts);
        yield return Row(facts, "债务原因", _ => null, (EconomyChange e) => e.DebtSources);
    }

    public static SituationRow Relation(IReadOnlyList<CaseFact> facts) => Row(
        facts, FieldWords.Relation, b => b.Relation?.ToText(), (CommitteeMakeUp m) => m.Relation?.ToText(),
        (b, m) => (m is null ? b?.Relation : m.Relation) is CommitteeRelation.Disunited);

    /// <summary>党支部 5 人，村委会 3 人，交叉任职 2 人.</summary>
    /// <param name="unit">What is counted: 村, 社区.</param>
    public static SituationRow Seats(IReadOnlyList<CaseFact> facts, string unit) =>
        Row(facts, "两委人数", _ => null, (CommitteeMakeUp m) => ChronicleText.Seats(m, unit));

    public static SituationRow Rooms(IReadOnlyList<CaseFact> facts) => Row(
        facts, FieldWords.Rooms, b => b.Rooms?.ToText(), (VenueChange v) => v.Rooms?.ToText(),
        (b, v) => (v is null ? b?.Rooms : v.Rooms) is OfficeRooms.None or OfficeRooms.Poor);

    public static SituationRow Income(IReadOnlyList<CaseFact> facts) =>
        Row(facts, FieldWords.Income, b => b.IncomeYuan?.ToMoney(), (EconomyChange e) => e.IncomeYuan?.ToMoney());

    public static SituationRow Debt(IReadOnlyList<CaseFact> facts) =>
        Row(facts, FieldWords.Debt, b => b.DebtYuan?.ToMoney(), (EconomyChange e) => e.DebtYuan?.ToMoney());

    /// <summary>9月1日承诺 · 资金 · 20,000 元.</summary>
    /// <summary>10月20日县水利局承诺 · 资金 · 20,000 元，已给 15,000 元.</summary>
    /// <param name="departments">Names by id.</param>
    public static string Promised(CommitmentReading reading, IReadOnlyDictionary<Guid, string> departments, DateOnly today) =>
        $"{reading.Promise.OccurredOn.ToSentence(today)}{(reading.Promise.DepartmentId is { } id ? departments.GetValueOrDefault(id) : null)}承诺"
        + $" · {reading.Promise.Kind}{(reading.Promise.ValueYuan is { } yuan ? $" · {yuan.ToMoney()}" : "")}"
        + (Given(reading, departments) is { } given ? "，" + given : "");

    /// <summary>已给 15,000 元; what was given where nobody said its worth is told so, and who gave it, if not who promised it. Null while nothing was.</summary>
    /// <param name="departments">Names by id.</param>
    public static string? Given(CommitmentReading reading, IReadOnlyDictionary<Guid, string> departments)
    {
        string? worth = reading switch
        {
            { PartOn: null } => null,
            { GivenYuan: { } yuan } => $"已给 {yuan.ToMoney()}",
            { Promise.ValueYuan: not null } => "给了多少没有填",
            _ => null,
        };
        var others = reading.GivenByOthers.Select(id => departments.GetValueOrDefault(id)).OfType<string>().ToArray();
        var by = others.Length > 0 ? string.Join('、', others) + "办的" : null;
        return string.Join('，', new[] { worth, by }.OfType<string>()) is { Length: > 0 } said ? said : null;
    }

    /// <summary>3 件，折合 50,000 元，其中自筹 20,000 元、协调 30,000 元，走访 12 户.</summary>
    public static string Given(IReadOnlyCollection<SupportItem> items)
    {
        var parts = Enum.GetValues<SupportOrigin>().Select(o => (Word: o.ToText(), Yuan: items.Where(i => i.Origin == o).Sum(i => i.ValueYuan ?? 0)))
            .Where(p => p.Yuan > 0).Select(p => $"{p.Word} {p.Yuan.ToMoney()}").ToArray();
        var (yuan, households) = (items.Sum(i => i.ValueYuan ?? 0), items.Sum(i => i.Households ?? 0));
        return $"{items.Count} 件" + (yuan > 0 ? $"，折合 {yuan.ToMoney()}" : "") + (parts.Length > 0 ? $"，其中{string.Join("、", parts)}" : "")
            + (households > 0 ? $"，走访 {households} 户" : "");
    }

    /// <summary>每季一次.</summary>
    public static string Every(DisclosureReading reading) => EveryMonths(reading.EveryMonths);

    /// <summary>2003年二季度、2003年三季度; of many the last three, and how many they are: 2003年7月、2003年8月、2003年9月等 9 期.</summary>
    public static string Periods(IReadOnlyList<DisclosurePeriod> periods) =>
        string.Join('、', periods.TakeLast(periods.Count > 4 ? 3 : 4).Select(p => p.ToText())) + (periods.Count > 4 ? $"等 {periods.Count} 期" : "");

    /// <summary>每月一次, 每季一次.</summary>
    public static string EveryMonths(int months) => months switch
    {
        1 => "每月一次",
        3 => "每季一次",
        6 => "每半年一次",
        12 => "每年一次",
        _ => $"每 {months} 个月一次",
    };

    /// <summary>现在 is what the last change says of it, or the baseline where none does after it.</summary>
    private static SituationRow Row<T>(
        IReadOnlyList<CaseFact> facts, string subject, Func<Baseline, string?> was, Func<T, string?> says, Func<Baseline?, T?, bool>? isBad = null)
        where T : CaseFact
    {
        var before = facts.OfType<Baseline>().Chronological().LastOrDefault();
        var change = facts.OfType<T>().Where(c => says(c) is not null).Chronological().LastOrDefault();
        var first = before is null ? null : was(before);
        var now = LastStates.GivesWay(first is null ? null : before!.OccurredOn, change?.OccurredOn) ? change : null;
        return new(
            subject, first ?? Unknown, now is null ? first ?? Unknown : says(now)!, now is null ? first is null ? null : before : now,
            isBad?.Invoke(before, now) ?? false);
    }
}
