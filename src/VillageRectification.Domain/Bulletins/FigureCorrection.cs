using VillageRectification.Domain.Bulletins.Parts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;

namespace VillageRectification.Domain.Bulletins;

/// <summary>A figure of an issued bulletin that a recount of its day no longer gives.</summary>
/// <param name="Records">Entered, changed or taken back since, each once.</param>
public sealed record FigureCorrection(string Key, long? Was, long? Is, IReadOnlyList<NamedRecord> Records)
{
    /// <summary>Of the villages of the figure those of one level; null where all are meant.</summary>
    public ManagementLevel? Level { get; init; }

    /// <summary>What the number is of where it is no figure of the campaign but one of the text's own; null of a figure.</summary>
    public string? Title { get; init; }

    /// <summary>No number is another, but words are: <see cref="Title"/> says of what.</summary>
    public bool IsOfWords { get; private init; }

    /// <summary>Where a number of the text's own is another in a village.</summary>
    public IReadOnlyList<OwnRow> Villages { get; init; } = [];

    /// <summary>The villages that made <see cref="Was"/>.</summary>
    internal IReadOnlyList<OwnRow> Before { get; init; } = [];

    /// <summary>The villages that make <see cref="Is"/>; of what no village is told of, the county.</summary>
    public IReadOnlyList<OwnRow> Rows { get; init; } = [];

    /// <summary>What the number is of, as it is printed.</summary>
    /// <param name="figure">Of <see cref="Key"/>; null where the number is the text's own.</param>
    public string WordIn(CountyWords county, Figure? figure) =>
        Title ?? (Level is { } level ? level.ToText(county) + "数" : figure!.Words.Printed ?? figure.Words.Title);

    /// <summary>The levels that a bulletin prints with the number of villages.</summary>
    /// <param name="then">As of <see cref="All"/>.</param>
    /// <param name="now">As of <see cref="All"/>.</param>
    public static IReadOnlyList<FigureCorrection> Levels(FigureSet then, FigureSet now, IReadOnlyList<ChangedRecord> changes)
    {
        var names = now.Names().Concat(then.Names()).DistinctBy(n => n.Key).ToDictionary();
        var (before, after) = (LevelsOf(then), LevelsOf(now));
        return
        [
            .. from level in ManagementLevelWords.All
               let was = before.Values.Count(l => l == level)
               let @is = after.Values.Count(l => l == level)
               where was != @is
               let moved = before.Keys.Union(after.Keys)
                   .Where(c => (before.GetValueOrDefault(c) == level) != (after.GetValueOrDefault(c) == level)).ToHashSet()
               select new FigureCorrection(now[FigureName.Cases].Key, was, @is,
               [
                   .. NamedRecord.All(changes.Where(c => moved.Contains(c.CaseId) && c.Told is LevelChange or Baseline or StandingChange)
                       .Where(c => c.Then?.OccurredOn <= now.Frame.AsOf || c.Now?.OccurredOn <= now.Frame.AsOf)
                       .Where(c => c.Told is not StandingChange || before.ContainsKey(c.CaseId) != after.ContainsKey(c.CaseId))
                       .Where(c => c.Told is not Baseline || (c.Then as Baseline)?.Level != (c.Now as Baseline)?.Level)
                       .Select(c => c.Told), names, now.Frame.Unit),
               ])
               {
                   Level = level,
                   Before = RowsOf(then, r => before.GetValueOrDefault(r.CaseId) == level ? 1 : 0),
                   Rows = RowsOf(now, r => after.GetValueOrDefault(r.CaseId) == level ? 1 : 0),
               },
        ];
    }

    private static IReadOnlyList<OwnRow> RowsOf(FigureSet figures, Func<CaseReading, long> share) =>
        [.. figures.Counted.Select(r => new OwnRow(r.CaseId, r.DivisionCode, r.Called, share(r))).Where(r => r.Amount != 0)];

    private static Dictionary<Guid, ManagementLevel?> LevelsOf(FigureSet figures) => figures.Counted.ToDictionary(r => r.CaseId, r => r.Level);

    /// <summary>Of the figures that are printed, in their order.</summary>
    /// <param name="printed">By key what the bulletin counted. Presence is counted anew, as its text did.</param>
    /// <param name="then">Its day as it was known when it was issued.</param>
    /// <param name="now">Its day as it is known now.</param>
    /// <param name="kept">Known then and now, of the measures and teams of which something changed, and of a village where one did all
    /// that <see cref="ChangedLives"/> tell of it.</param>
    public static IReadOnlyList<FigureCorrection> All(
        IReadOnlyDictionary<string, long?> printed,
        BulletinMaterial then,
        BulletinMaterial now,
        IReadOnlyList<ChangedRecord> changes,
        IReadOnlyList<CaseFact> kept,
        PresenceDays days)
    {
        var lives = new ChangedLives(changes, kept, now.AsOf);
        return
        [
            .. from figure in now.Figures.Figures
               where figure.Words.Printed is not null && printed.ContainsKey(figure.Key)
               let was = BulletinMaterial.CapacityOf(figure) is null ? printed[figure.Key] : then.Told(figure)
               let @is = now.Told(figure)
               where was != @is
               select new FigureCorrection(figure.Key, was, @is, Reasons(figure, then, now, changes, lives, days))
               {
                   Before = figure.MayPrintVillages ? RowsOf(then.Figures, r => then.Told(figure, r) ?? 0) : [],
                   Rows = figure.MayPrintVillages
                       ? RowsOf(now.Figures, r => now.Told(figure, r) ?? 0) : [new(null, null, now.Campaign.CountyName, @is ?? 0)],
               },
        ];
    }

    /// <summary>Those of numbers that a text prints, and of what it leaves out because there was none of it or nobody had written it down.</summary>
    /// <param name="corrections">Of one bulletin.</param>
    /// <param name="texts">As it was printed, and as it would be by now.</param>
    /// <param name="now">As of <see cref="All"/>.</param>
    public static IEnumerable<FigureCorrection> Printed(
        IEnumerable<FigureCorrection> corrections, IEnumerable<OfficialDocument> texts, BulletinMaterial now)
    {
        // Of a county's only village the text tells without numbers.
        if (now.Cases <= 1)
        {
            return corrections;
        }

        var keys = texts.SelectMany(t => t.Sections).SelectMany(s => s.Paragraphs).SelectMany(p => p.Runs)
            .Where(r => r.Within is null).Select(r => r.Figure).OfType<string>().ToHashSet();
        return corrections.Where(c => BulletinMaterial.CapacityOf(now.Figures.Find(c.Key)!) is null ? keys.Contains(c.Key)
            // Villages are named, or told as all; that there was none of it need not be.
            : c is not ({ Was: null, Is: 0 } or { Was: 0, Is: null }));
    }

    /// <summary>
    /// Of the numbers that the text counted itself those that the records give otherwise by now, printed again or not. One that stands beside a figure and
    /// counted, then and now, the villages of the figure is that figure's, and told with it.
    /// </summary>
    /// <param name="printed">As they were kept with the issue.</param>
    /// <param name="now">As they are counted by now.</param>
    /// <param name="reasons">The records behind it.</param>
    /// <param name="figures">That are corrected.</param>
    public static IEnumerable<FigureCorrection> Own(
        IEnumerable<BulletinFigure> printed, OwnNumbers now, OwnReasons reasons, IReadOnlyList<FigureCorrection> figures)
    {
        foreach (var was in printed.Where(f => f.Rows is not null && !CorrectionNumber.IsOfLine(f.Key))
            .OrderBy(f => now.PlaceOf(f.Key)).ThenBy(f => f.Key, StringComparer.Ordinal))
        {
            if (now.Find(was) is not (var list, var isKnown) || (isKnown && list.Value == was.Value))
            {
                continue;
            }

            IReadOnlyList<OwnRow> before = was.Rows!, after = isKnown ? list.Rows : [];
            OwnRow[] moved = [.. after.ExceptBy(before.Select(ShareOf), ShareOf), .. before.ExceptBy(after.Select(ShareOf), ShareOf)];
            FigureCorrection own = new(was.Key, was.Value, isKnown ? list.Value : null, reasons.Of(was.Key, moved))
            {
                Title = isKnown ? list.Title : was.Title,
                Before = before,
                Rows = after,
                Villages = [.. moved.Where(r => r.CaseId is not null).DistinctBy(r => r.CaseId)],
            };
            if (!figures.Any(f => f.Key == list.Beside && f.Level is null && f.IsSameAs(own)))
            {
                yield return own;
            }
        }
    }

    private bool IsSameAs(FigureCorrection other) => (Was, Is) == (other.Was, other.Is)
        && SharesOf(Before).SetEquals(SharesOf(other.Before)) && (Is is null || SharesOf(Rows).SetEquals(SharesOf(other.Rows)));

    private static HashSet<(Guid?, string?, long)> SharesOf(IEnumerable<OwnRow> rows) => [.. rows.Select(ShareOf)];

    // A village is itself, whatever the text calls it.
    private static (Guid? CaseId, string? Name, long Amount) ShareOf(OwnRow row) => (row.CaseId, row.CaseId is null ? row.Name : null, row.Amount);

    /// <summary>What the text says of the supervision otherwise by now, where no number tells of it: a finding that was worded anew.</summary>
    /// <param name="printed">As it was printed.</param>
    /// <param name="again">The text as it would be composed by now.</param>
    /// <param name="own">Of <see cref="Own"/>.</param>
    public static IEnumerable<FigureCorrection> Words(
        OfficialDocument printed, OfficialDocument again, OwnReasons reasons, IReadOnlyList<FigureCorrection> own)
    {
        var (then, now) = (SupervisionParagraph.In(printed), SupervisionParagraph.In(again));
        // Of a village that neither text names nothing is told otherwise.
        NamedRecord[] untold =
        [
            .. reasons.OfSupervision().Except(own.SelectMany(c => c.Records))
                .Where(r => then.Contains(r.Village, StringComparison.Ordinal) || now.Contains(r.Village, StringComparison.Ordinal)),
        ];
        return untold.Length == 0 || then == now ? []
            : [new FigureCorrection("words.supervision", null, null, untold) { Title = SupervisionParagraph.Name + "的文字", IsOfWords = true }];
    }

    /// <summary>What text and annexes say of single villages otherwise, where no number of several tells of the record.</summary>
    /// <param name="now">What the text would be composed of by now.</param>
    /// <param name="told">All other corrections.</param>
    public static IEnumerable<FigureCorrection> OfVillages(
        OfficialDocument printed, OfficialDocument again, BulletinMaterial now, OwnReasons reasons, IEnumerable<FigureCorrection> told)
    {
        NamedRecord[] untold = [.. reasons.OfVillages(VillageNumbers.Changed(printed, again, now)).Except(told.SelectMany(c => c.Records))];
        return untold.Length == 0 ? [] : [new FigureCorrection("words.villages", null, null, untold) { Title = $"一览表中各{now.Unit}的数字", IsOfWords = true }];
    }

    /// <summary>What the text said of a figure beside the issue before it, where the figure itself is what it was.</summary>
    /// <param name="was">The change as it was printed; negative where it fell.</param>
    public static FigureCorrection Compared(Figure figure, string earlier, long was, long now, IReadOnlyList<NamedRecord> records) =>
        new($"words.{figure.Key}", null, null, records)
        {
            Title = $"{figure.Words.Printed}与{earlier}的比较（原为{Moved(was)}，现为{Moved(now)}）",
            IsOfWords = true,
        };

    private static string Moved(long change) => change == 0 ? "持平" : $"{(change > 0 ? "增加" : "减少")}{Wording.Count(Math.Abs(change))}个";

    private static IReadOnlyList<NamedRecord> Reasons(
        Figure figure, BulletinMaterial then, BulletinMaterial now, IReadOnlyList<ChangedRecord> changes, ChangedLives lives, PresenceDays days)
    {
        var names = now.Figures.Names().Concat(then.Figures.Names()).DistinctBy(n => n.Key).ToDictionary();
        var before = then.Figures.Readings.ToDictionary(r => r.CaseId);
        var after = now.Figures.Readings.ToDictionary(r => r.CaseId);
        // A village whose registration was taken back is in none of today's readings.
        var moved = before.Keys.Union(after.Keys)
            .Where(c => Counted(then, figure, before.GetValueOrDefault(c)) != Counted(now, figure, after.GetValueOrDefault(c)))
            .ToHashSet();
        // The first day of a capacity, or the last one taken back, says of every village whether anything is known of it.
        if (figure.Rule is { } rule && then.Told(figure) is null != now.Told(figure) is null)
        {
            return [.. NamedRecord.All(changes.Select(c => c.Told).OfType<PresenceEntry>()
                .Where(e => e.Capacity.CountsAs(rule.Capacity) && e.OccurredOn <= now.AsOf), names, now.Unit)];
        }

        return [.. NamedRecord.All(changes.Where(c => moved.Contains(c.CaseId) && (Moves(c) || Ties(c))).Select(c => c.Told), names, now.Unit)];

        bool Moves(ChangedRecord c) => FigureInputs.Concerns(figure, now.Figures.Frame, c, lives)
            // A village that is counted as before was not moved by its standing.
            && (c.Told is not StandingChange
                || figure.Name is FigureName.Suspended
                || (figure.Rule?.Period is PresencePeriod.Week
                    && before.GetValueOrDefault(c.CaseId)?.ListedOn != after.GetValueOrDefault(c.CaseId)?.ListedOn)
                || IsCounted(before.GetValueOrDefault(c.CaseId)) != IsCounted(after.GetValueOrDefault(c.CaseId)))
            && (figure.Rule is null || c.Told is not PresenceEntry || days.MayMove(figure, now.Figures, c, changes));

        // Who is in a village at all decides whether its presence is told.
        bool Ties(ChangedRecord c) => BulletinMaterial.CapacityOf(figure) is { } capacity && FigureInputs.Ties(capacity, now.Figures.Frame, c.Told)
            && IsTold(then, before.GetValueOrDefault(c.CaseId), capacity) != IsTold(now, after.GetValueOrDefault(c.CaseId), capacity);
    }

    private static bool IsTold(BulletinMaterial material, CaseReading? reading, Capacity capacity) => IsCounted(reading) && material.Has(reading!, capacity);

    private static long? Counted(BulletinMaterial material, Figure figure, CaseReading? reading) =>
        IsCounted(reading) ? material.Told(figure, reading!) : 0;

    private static bool IsCounted(CaseReading? reading) => reading is { IsRemoved: false };
}
