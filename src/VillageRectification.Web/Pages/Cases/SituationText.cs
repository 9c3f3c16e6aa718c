using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Support;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>What a village was like before and is now, line by line, with the record that says so.</summary>
internal static class SituationText
{
    private const string Unknown = "未填";

    public static IEnumerable<SituationRow> Venue(IReadOnlyList<CaseFact> facts)
    {
        var before = facts.OfType<Baseline>().Chronological().LastOrDefault();
        yield return Row(
            facts, "两室", before, b => b.Rooms?.ToText(), (VenueChange v) => v.Rooms?.ToText(), v => v.Rooms is OfficeRooms.None or OfficeRooms.Poor);
        yield return Row(facts, "村容村貌", null, _ => null, (VenueChange v) => v.Surroundings?.ToText(), v => v.Surroundings is Surroundings.Dirty);
    }

    public static IEnumerable<SituationRow> Economy(IReadOnlyList<CaseFact> facts)
    {
        var before = facts.OfType<Baseline>().Chronological().LastOrDefault();
        yield return Row(facts, "集体收入", before, b => b.IncomeYuan?.ToMoney(), (EconomyChange e) => e.IncomeYuan?.ToMoney(), _ => false);
        yield return Row(facts, "收入来源", null, _ => null, (EconomyChange e) => e.IncomeSources, _ => false);
        yield return Row(facts, "集体债务", before, b => b.DebtYuan?.ToMoney(), (EconomyChange e) => e.DebtYuan?.ToMoney(), _ => false);
        yield return Row(facts, "债务原因", null, _ => null, (EconomyChange e) => e.DebtSources, _ => false);
    }

    /// <summary>9月1日承诺 · 资金 · 20,000 元.</summary>
    public static string Promised(Commitment promise, DateOnly today) =>
        $"{promise.OccurredOn.ToSentence(today)}承诺 · {promise.Kind}{(promise.ValueYuan is { } yuan ? $" · {yuan.ToMoney()}" : "")}";

    /// <summary>每季一次.</summary>
    public static string Every(DisclosureReading reading) => reading.EveryMonths == 6 ? "每半年一次" : "每季一次";

    /// <summary>现在 is what the last change says of it, or the baseline where none does after it.</summary>
    private static SituationRow Row<T>(
        IReadOnlyList<CaseFact> facts, string subject, Baseline? before, Func<Baseline, string?> was, Func<T, string?> says, Func<T, bool> isBad)
        where T : CaseFact
    {
        var change = facts.OfType<T>().Where(c => says(c) is not null).Chronological().LastOrDefault();
        var first = before is null ? null : was(before);
        var holds = change is not null && (first is null || change.OccurredOn >= before!.OccurredOn);
        return new(
            subject, first ?? Unknown, holds ? says(change!)! : first ?? Unknown, holds ? change : first is null ? null : before, holds && isBad(change!));
    }
}
