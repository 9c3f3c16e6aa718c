using FluentValidation.Results;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Files;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Files;
using VillageRectification.Web.Records;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Log;

/// <summary>The village whose day is logged, with what the form offers to who writes.</summary>
internal sealed class LogVillage(RectificationCase @case, Campaign campaign, string name, Caller by)
{
    /// <summary>Days that an entry may be late without a reason.</summary>
    public int FreeEntryDays => campaign.Thresholds.FreeEntryDays;

    public Guid Id => @case.Id;

    public Guid CampaignId => campaign.Id;

    public string Name => name;

    public string Unit => campaign.UnitWord;

    /// <summary>Measures not done and problems not solved, what is due first.</summary>
    public required IReadOnlyList<OpenMatter> Open { get; init; }

    /// <summary>What is usually written down about this village.</summary>
    public required IReadOnlyList<string> Phrases { get; init; }

    /// <summary>Who came to the work team and who left it; nothing where the days of the team are not this account's to write.</summary>
    public required IReadOnlyCollection<CaseFact> Team { get; init; }

    /// <summary>Since when each village that this account may write about is listed.</summary>
    public required IReadOnlyDictionary<Guid, DateOnly> Listed { get; init; }

    /// <summary>The other villages that this account may write about.</summary>
    public required IReadOnlyList<RectificationCase> Others { get; init; }

    /// <summary>What the department promised and did not deliver yet, for who may write support; what is due first.</summary>
    public required IReadOnlyList<Commitment> Promises { get; init; }

    /// <summary>Where support would be written; null where this account writes none, or typed none.</summary>
    public RecordPlace? Support { get; set; }

    public IReadOnlyList<Indicator> Indicators { get; } = [.. campaign.IndicatorsInUse];

    /// <summary>The words of the campaign's list, for who may write support.</summary>
    public IReadOnlyList<string> SupportKinds { get; } = by.May(Act.RecordSupport) ? [.. campaign.TermsOf(TermKind.SupportKind)] : [];

    /// <summary>In what capacity the writer's own day counts.</summary>
    public Capacity? Own { get; } = by.Role is { } role ? PresenceCapacity.Of(role) : null;

    /// <summary>In what capacity it counts here on a day: of a team's account that is the resident deputy's or the first secretary's, as his.</summary>
    public IReadOnlyList<Capacity> OwnOn(DateOnly day) =>
        Own is not { } own ? [] : own is Capacity.Team && PlacesOf(by.PersonName, day) is { Count: > 0 } places ? places : [own];

    /// <summary>
    /// Whose days this account may write down, its own first; a place in the team that nobody has held up to today is none, where the team is known.
    /// </summary>
    public IReadOnlyList<Capacity> CapacitiesOn(DateOnly today) => by.Role is { } role
        ? [.. PresenceCapacity.WrittenBy(role).Where(c => c == Own || !OwnOn(today).Contains(c) && Team.Knows(c))] : [];

    /// <summary>In what capacities one of the team is there on a day: a place beside plain membership is what he is there in, whoever writes it down.</summary>
    public IReadOnlyList<Capacity> PlacesOf(string? person, DateOnly day)
    {
        Capacity[] all = [.. Team.MembersOn(day).Where(m => m.Name == person).Select(m => m.Role.ToCapacity()).Distinct()];
        return all.Length > 1 ? [.. all.Where(c => c is not Capacity.Team)] : all;
    }

    public bool IsOther(Guid id) => Others.Any(c => c.Id == id);

    public IEnumerable<Refusal> AgainstPresent(IEnumerable<Capacity> present) =>
        present.SelectMany(c => @case.AgainstWriting(by.Role!.Value, c)).OfType<PresenceEntryRefusal>();

    /// <summary>What stands against the day, for the entry and for whoever is said to have been there on it.</summary>
    public IEnumerable<Refusal> AgainstLogging(DateOnly day, DateOnly today, LogInput input) =>
    [
        .. @case.AgainstEntering(new(day, today, campaign) { LateReason = input.LateReason }),
        .. StaysOn(day, input).SelectMany(s => GroundOf(@case).Against(s, day)).Distinct(),
        .. Others.Where(c => input.Villages.Contains(c.Id)).SelectMany(c => OwnStay(input).SelectMany(s => GroundOf(c).Against(s, day))).Distinct(),
    ];

    /// <summary>By the rules of the kind of record, at this form's fields.</summary>
    public IEnumerable<ValidationFailure> AgainstSupport(LogInput input) => Support is { } place
        ? new SupportItems().Against(place, SupportOf(input)).Select(f => new ValidationFailure("Support" + (f.PropertyName switch
        {
            nameof(SupportItems.Typed.ValueYuan) => "Yuan",
            var property => property,
        }), f.ErrorMessage))
        : input.HasSupport ? [new(nameof(LogInput.SupportText), "帮扶实事由联系部门登记，这个账号不能登记，请清空")]
        : [];

    /// <summary>
    /// All that one save writes: the entry with its quantities, each day in the village, the support, the photos, and the same in the other villages.
    /// </summary>
    /// <exception cref="RuleViolationException">Anything that the domain has against one of them.</exception>
    public IReadOnlyList<CaseFact> Log(LogInput input, DateOnly today, IReadOnlyList<KeptFile> photos)
    {
        var entry = new Entry(input.DayAsOf(today)!.Value, today, campaign) { LateReason = input.LateReason };
        var served = Open.FirstOrDefault(o => o.RecordId == input.ServesId);
        var work = new DayOfWork(
            entry.Day, input.Text!, served is { IsProblem: false } ? served.RecordId : null, input.LateReason, [.. QuantitiesOf(input)])
        {
            Key = input.Key,
            ProblemRecordId = served is { IsProblem: true } ? served.RecordId : null,
        };
        var alone = new DayOfWork(entry.Day, input.Text!, null, input.LateReason, []);
        var here = Write(@case, work, entry, StaysOn(entry.Day, input));
        // Who of this village's team was here, and where the night was spent, says nothing of the others; whose entry it is does.
        var own = OwnStay(input);
        return
        [
            .. here,
            .. @case.AttachPhotos(here.OfType<ProgressEntry>().Single(), photos, FileText.Photo),
            .. Others.Where(c => input.Villages.Contains(c.Id)).SelectMany(c => Write(c, alone, entry, own)),
            .. Support is null ? [] : new[] { SupportWith(input, entry) },
        ];
    }

    /// <summary>Each day in the village that the form says; who is named is not written down once more without his name.</summary>
    public IReadOnlyList<DayInVillage> StaysOn(DateOnly day, LogInput input)
    {
        (Capacity Capacity, string? Person)[] named = [.. input.People.SelectMany(n => PlacesOf(n, day).Select(c => (c, (string?)n)))];
        var present = input.Present.Distinct().Where(c => c == Own || named.All(n => n.Capacity != c))
            .SelectMany(c => c == Own ? OwnOn(day).Select(o => (Capacity: o, Person: by.PersonName)) : [(Capacity: c, Person: OnlyOneOn(day, c))]);
        return [.. present.Concat(named).Distinct().Select(s => new DayInVillage(s.Capacity, s.Person) { Night = input.Night })];
    }

    private IReadOnlyList<CaseFact> Write(RectificationCase where, DayOfWork work, Entry entry, IEnumerable<DayInVillage> stays)
    {
        var facts = where.Log(work, entry.Today, campaign);
        var note = facts.OfType<ProgressEntry>().Single();
        return [.. facts, .. stays.Select(s => where.Stay(s with { ProgressRecordId = note.RecordId }, by.Role!.Value, entry, GroundOf(where)))];
    }

    private DayInVillage[] OwnStay(LogInput input) => Own is { } capacity && input.Present.Contains(capacity) ? [new(capacity, by.PersonName)] : [];

    // Of another village only its listing is known here.
    private PresenceGround GroundOf(RectificationCase where) =>
        new(Listed.TryGetValue(where.Id, out var on) ? on : null, where.Id == @case.Id ? Team.PlacesInTeam() : []);

    private SupportItem SupportWith(LogInput input, Entry entry)
    {
        var department = SupportItems.WriterOn(Support!, entry.Day);
        return @case.Enter(
            @case.Support(
                entry.Day, input.SupportKind!, input.SupportText!.Trim(), input.SupportYuan, department, input.SupportDelivers, input.Key,
                kept: input.SupportKept),
            entry);
    }

    private static SupportItems.Typed SupportOf(LogInput input) =>
        new()
        {
            Kind = input.SupportKind,
            Text = input.SupportText,
            ValueYuan = input.SupportYuan,
            Delivers = input.SupportDelivers,
            Kept = input.SupportKept,
        };

    // A post that one alone holds says by itself who it was; that of the team does not.
    private string? OnlyOneOn(DateOnly day, Capacity capacity) => capacity is not Capacity.Team
        && Team.MembersOn(day).Where(m => m.Role.ToCapacity() == capacity).ToArray() is [var only] ? only.Name : null;

    private IEnumerable<(Indicator Indicator, long Thousandths)> QuantitiesOf(LogInput input)
    {
        foreach (var (indicator, typed) in Indicators.Zip(input.Quantities))
        {
            if (Quantity.TryRead(typed, out var thousandths) && thousandths is { } amount)
            {
                yield return (indicator, amount);
            }
        }
    }
}
