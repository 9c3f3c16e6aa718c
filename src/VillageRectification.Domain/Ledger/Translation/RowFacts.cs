using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Presence;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>
/// Takes down the facts of one row. A corrected row's facts succeed the live facts of the same slot; a fact that says what the ledger
/// said before is left alone, whatever became of it by hand; what a correction by hand says stays; what no longer arises is voided.
/// </summary>
internal sealed class RowFacts(
    LedgerRowChange change, RectificationCase @case, LedgerBooks books, LedgerRecord record, IEnumerable<WrittenFact> written)
{
    /// <summary>Why a fact was voided by an import.</summary>
    public const string Reason = "台账更正";

    private readonly List<WrittenFact> _before = [.. written];
    private readonly HashSet<string> _kept = [];
    private readonly HashSet<string> _moved = [];
    private readonly HashSet<Fact> _there = [];
    private bool _changes;

    public LedgerRow Row => change.Row;

    /// <summary>What becomes of the row: where nothing comes of it but that the ledger says it otherwise, it is left.</summary>
    public LedgerRowChange Outcome =>
        change with { IsLeft = !_changes && (!IsNew || _there.Count + _kept.Count > 0), Stays = [.. _kept.Except(_moved)] };

    /// <summary>Nothing was imported from such a row before.</summary>
    public bool IsNew => change.Stored is null;

    public RectificationCase Case => @case;

    public Campaign Campaign => books.Campaign;

    public LedgerBooks Books => books;

    /// <summary>The day from which holds what the ledger gives no date for.</summary>
    public DateOnly Start => books.Campaign.Start;

    /// <returns>The fact to refer to: the given one, or the live one that already says it.</returns>
    public T Write<T>(T fact, int rank = 0)
        where T : Fact
    {
        // What stands by now, by whichever hand, a file that was exported since says as it stands: of whom it names the name was corrected.
        if (_before.Find(b => b.Live is { } live && FactSlot.SameSlot(live, fact) && fact.SaysWhat(live)) is { } standing)
        {
            _before.Remove(standing);
            _kept.UnionWith(FactColumns.Of(Row.Sheet, fact, fact.SaidOtherwise(standing.Read)));
            return (T)standing.Live!;
        }

        var before = _before.Find(b => FactSlot.SameSlot(b.Read, fact) && fact.SaysWhat(b.Read)) ?? _before.Find(b => FactSlot.SameSlot(b.Read, fact));
        if (before is null && Standing(fact) is { } there)
        {
            return there;
        }

        if (IsNew && books.ByHand.IsKnown(@case, fact))
        {
            _there.Add(fact);
            return fact;
        }

        if (before is not null)
        {
            _before.Remove(before);
            if (fact.SaysWhat(before.Read))
            {
                SayWhatStays(fact, before);
                return (T)(before.Live ?? before.Read);
            }

            // Who was there on a day on which nobody was is nothing new.
            if (before.Live is null && fact is PresenceEntry)
            {
                Warn(LedgerNotice.EndedByHand(), null);
                _kept.UnionWith(FactColumns.Of(Row.Sheet, fact, fact.SaidOtherwise(before.Read)));
                return (T)before.Read;
            }

            if (before.Live is not null)
            {
                KeepByHand(fact, before);
                if (fact.SaysWhat(before.Live))
                {
                    return (T)before.Live;
                }

                _moved.UnionWith(FactColumns.Of(Row.Sheet, fact, fact.SaidOtherwise(before.Live)));
                fact.Succeed(before.Live, Reason);
            }
        }

        if (before is null)
        {
            _moved.UnionWith(FactColumns.Of(Row.Sheet, fact, fact.GetType().GetProperties()));
        }

        fact.ReadFrom(record.RecordId, LedgerOrdinal.Of(Row, rank));
        books.Add(fact, Row);
        _changes = true;
        return fact;
    }

    /// <summary>
    /// The same of a fact of which the row does not say the day: it is known from the day of the first import that told it, and says so of itself.
    /// </summary>
    /// <param name="column">In which the day would stand.</param>
    /// <param name="isSame">Whether what the row told before is the same thing, whatever else is said of it by now; null where it has to say the same.</param>
    /// <returns>As <see cref="Write{T}(T, int)"/>.</returns>
    public T WriteSometime<T>(Func<DateOnly, T> on, string column, Func<T, bool>? isSame = null)
        where T : Fact
    {
        var told = _before.Select(b => b.Live ?? b.Read).OfType<T>().FirstOrDefault(b => isSame?.Invoke(b) ?? on(b.OccurredOn).SaysWhat(b));
        var fact = on(told?.OccurredOn ?? books.ReadOn);
        fact.WriteBy(null, UnknownDay.Reason);
        var stands = Write(fact);
        if (stands == fact)
        {
            books.SayUnknownDay(Row, column);
        }

        return stands;
    }

    /// <summary>The same of what takes a row for each of several things: where one of them stands by hand, another row may have told what it is of.</summary>
    /// <param name="part">The thing that the row tells of it.</param>
    public T Write<T>(T fact, Func<T, Fact> part)
        where T : Fact
    {
        if (IsNew && books.ByHand.Whole(fact, part) is { } whole)
        {
            _there.Add(whole);
            return whole;
        }

        return Write(fact);
    }

    /// <summary>Whether a fact by hand says what a new row says.</summary>
    public bool Stands(Fact fact) => Standing(fact) is not null;

    private T? Standing<T>(T fact)
        where T : Fact
    {
        var there = books.ByHand.Saying(fact);
        if (there is not null)
        {
            _there.Add(there);
        }

        return there;
    }

    /// <summary>Nothing is written of a new row, for the program says otherwise.</summary>
    public void LeaveOut(LedgerNotice notice, string column)
    {
        Warn(notice, column);
        _kept.Add(column);
    }

    /// <summary>Whether what was written is a fact that stood there by hand.</summary>
    public bool WasThere(Fact written) => _there.Contains(written);

    /// <summary>What the row said in a column before; null where it said nothing.</summary>
    public string? Before(string column) => change.Before(column);

    /// <summary>Names the village or the township as the row does in <paramref name="column"/>, if it does.</summary>
    public void Name(DivisionCode code, string column)
    {
        if (Row.Text(column) is { } name)
        {
            _changes |= books.Name(code, name, change.Before(column), Row, column);
        }
    }

    // The ledger takes its own words back, and what was written by hand since stays: of the columns that changed in the file it is said.
    private void SayWhatStays(Fact fact, WrittenFact before)
    {
        var columns = before.Live is not { } live ? []
            : FactColumns.Of(Row.Sheet, fact, fact.SaidOtherwise(live)).Where(c => change.Before(c) != Row.Text(c)).ToArray();
        SayKept(before, columns);
    }

    // What stands in no column of the file, or in a blank cell, the file does not say otherwise.
    private void SayKept(WrittenFact before, string[] columns)
    {
        _kept.UnionWith(columns);
        string[] said = [.. columns.Where(c => change.Blanks.All(b => b.Column != c))];
        if (said.Length > 0)
        {
            Warn(before.IsRevised ? LedgerNotice.RevisedByPlan(said) : LedgerNotice.CorrectedByHand(said), null);
        }
    }

    private void KeepByHand(Fact fact, WrittenFact before)
    {
        // What a record of its own says since the file says as the program does: it stays without a word.
        var since = fact.SaidOtherwise(before.Live!).Where(p => books.ByHand.SaysSince(fact, before.Live!, p)).ToArray();
        var kept = fact.SaidOtherwise(before.Live!).Except(since).Where(p => before.IsRevised || before.ByHand.Contains(p)).ToArray();
        if (kept.Length > 0)
        {
            SayKept(before, [.. FactColumns.Of(Row.Sheet, fact, kept)]);
        }

        _kept.UnionWith(FactColumns.Of(Row.Sheet, fact, since));
        fact.Take(before.Live!, [.. kept, .. since]);
    }

    public void Warn(LedgerNotice notice, string? column) => books.Warn(notice, Row, column);

    /// <summary>Warns of a day in <paramref name="column"/> before the one in <paramref name="after"/>.</summary>
    public void WarnIfEarlier(string column, string after)
    {
        if (Row.Day(after) is { } day && Row.Day(column) < day)
        {
            Warn(LedgerNotice.EarlierThan(after, day), column);
        }
    }

    /// <summary>Warns of every guard that the row breaks.</summary>
    public void WarnOf(IEnumerable<Refusal> refusals)
    {
        foreach (var refusal in refusals)
        {
            Warn(LedgerNotice.GuardBroken(refusal), null);
        }
    }

    /// <summary>Voids what the row said before and no longer says, but for what ended by hand since, with all that is about it.</summary>
    public void Close()
    {
        Fact[] unsaid = [.. _before.Select(b => b.Live).OfType<Fact>()];
        Fact[] ended = [.. unsaid.Where(books.ByHand.RefersTo)];
        foreach (var gone in unsaid.Where(f => !ended.Contains(f) && !Array.Exists(ended, e => f.RefersTo(e.RecordId))))
        {
            gone.Void(Reason);
            _changes = true;
        }
    }
}
