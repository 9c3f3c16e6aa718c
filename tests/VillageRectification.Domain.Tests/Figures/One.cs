using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Figures;

/// <summary>A campaign with one village and the facts that a test gives it.</summary>
internal sealed class One
{
    private readonly List<CaseFact> _facts = [];

    public One(DateOnly? registered = null)
    {
        Campaign = Make.Campaign();
        Case = Make.Case(Campaign);
        _facts.Add(Case.Registered(registered ?? Make.Start));
    }

    public Campaign Campaign { get; }

    public RectificationCase Case { get; }

    /// <summary>Adds facts; the later ones of a day come later in the file.</summary>
    public One With(params CaseFact[] facts)
    {
        foreach (var fact in facts)
        {
            fact.ReadFrom(Guid.CreateVersion7(), _facts.Count);
            _facts.Add(fact);
        }

        return this;
    }

    public FigureSet On(DateOnly asOf)
    {
        var replay = new NaiveReplay(Campaign, asOf, _facts);
        return new(replay.Frame, replay.Readings([Case]));
    }

    /// <summary>The figure on a day; by its key.</summary>
    public long? Value(string key, DateOnly asOf) => On(asOf) is var set ? set.Value(set.Find(key)!) : null;

    /// <summary>The figure the day before and on the day from which it is expected.</summary>
    public void BeginsOn(DateOnly day, string key, long value = 1)
    {
        Assert.Equal((0, value), (Value(key, day.AddDays(-1)) ?? 0, Value(key, day)));
    }
}
