using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Web.Pages.Log;
using VillageRectification.Web.Records;
using VillageRectification.Web.Text;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>A team's days of a month as they are ticked and typed.</summary>
internal sealed record TeamDaysInput
{
    /// <summary>Who was there when: <see cref="Tick"/>.</summary>
    public string[] Ticks { get; init; } = [];

    /// <summary>What was done, by the days of the month in their order.</summary>
    public string?[] Texts { get; init; } = [];

    /// <summary>Nothing is ticked and nothing typed.</summary>
    public bool IsBlank => Ticks.Length == 0 && Texts.All(string.IsNullOrWhiteSpace);

    public static string Tick(DateOnly day, Guid member) => $"{day.ToList()}:{member}";

    public string? TextOf(TeamMonth month, DateOnly day) =>
        Texts.ElementAtOrDefault(day.DayNumber - month.Days[0].Day.DayNumber)?.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>What is typed for a day and nobody wrote there yet.</summary>
    public string? NewTextOf(TeamMonth month, TeamDay day) => TextOf(month, day.Day) is { } text && text != day.Written ? text : null;

    /// <summary>
    /// Whether the first sending of this form wrote what is typed now. A form that is opened again with its key has no ticks for what it wrote.
    /// </summary>
    public bool SaysWhat(TeamMonth month, IReadOnlyCollection<CaseFact> first)
    {
        var entries = first.OfType<PresenceEntry>().Select(e => (e.OccurredOn, e.Person)).ToHashSet();
        var ticked = month.Days.SelectMany(d => d.Persons.Where(p => Ticks.Contains(Tick(d.Day, p.Member))).Select(p => (d.Day, Person: p))).ToList();
        var notes = first.OfType<ProgressEntry>().Select(e => (e.OccurredOn, (string?)e.Text)).ToHashSet();
        var typed = month.Days.Select(d => (d.Day, Text: TextOf(month, d.Day))).Where(d => d.Text is not null).ToHashSet();
        return ticked.Count == 0
            ? typed.IsSubsetOf(notes)
            : entries.IsSubsetOf(ticked.Select(t => (t.Day, (string?)t.Person.Name))) && ticked.All(t => t.Person.IsWritten) && typed.SetEquals(notes);
    }

    /// <summary>What is wrong, at its field: the form's own rules, and what the domain has against the days.</summary>
    public IEnumerable<(string Field, string Message)> Against(TeamMonth month, string? lateReason)
    {
        var asked = month.Asked(this);
        foreach (var (day, i) in month.Days.Select((d, i) => (d, i)))
        {
            if (Fault(NewTextOf(month, day), day, asked.Any(a => a.Day == day), month.Today) is { } fault)
            {
                yield return ($"{nameof(Texts)}[{i}]", fault);
            }
        }

        // Late days ask for one reason together; that the village is suspended is no fault of the form.
        var days = asked.Select(a => a.Day.Day).Distinct();
        var refusals = days.SelectMany(d => month.Against(d, lateReason).Select(r => (Day: d, Refusal: r))).ToList();
        DateOnly[] late = [.. refusals.Where(r => r.Refusal is CaseRefusal { Rule: CaseRule.LateEntryNeedsReason }).Select(r => r.Day)];
        if (late.Length > 0)
        {
            var named = string.Join("、", late.Select(d => d.ToSentence(month.Today)));
            yield return (nameof(EntryInput.LateReason), $"{named}已过去超过 {month.FreeDays} 天，要写明补记原因");
        }

        var others = refusals.Select(r => r.Refusal).OfType<CaseRefusal>()
            .Where(r => r.Rule is not (CaseRule.LateEntryNeedsReason or CaseRule.StandingDoesNotAllow));
        foreach (var refusal in others.DistinctBy(r => r.Rule))
        {
            yield return (nameof(Ticks), refusal.ToText());
        }
    }

    private static string? Fault(string? text, TeamDay day, bool isAsked, DateOnly today) => text switch
    {
        null => isAsked && day.Written is null ? $"{day.Day.ToSentence(today)}请写一句做了什么，至少 {LogInput.TextMinLength} 个字" : null,
        _ when !isAsked => $"{day.Day.ToSentence(today)}写了做什么，没有勾选新的人；只记进展请用“记一笔”",
        { Length: < LogInput.TextMinLength } => day.Day.ToSentence(today) + LogText.TooShort,
        { Length: > ProgressEntry.TextMaxLength } => $"{day.Day.ToSentence(today)}写的{TextLength.TooLong(ProgressEntry.TextMaxLength)}",
        _ => null,
    };
}
