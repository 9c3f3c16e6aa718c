using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Screening;

namespace VillageRectification.Domain.Tests.Screening;

/// <summary>A screening of a few villages, by the steps that people take.</summary>
internal sealed class Screenings
{
    public static readonly Guid Staff = Guid.CreateVersion7();
    public static readonly Guid Head = Guid.CreateVersion7();

    private readonly Dictionary<string, ScreenedVillage> _villages = [];

    public Campaign Campaign { get; } = Make.Campaign();

    public List<JointReview> Reviews { get; } = [];

    public ScreeningSheet Sheet => new([.. _villages.Values.OrderBy(v => v.Code, StringComparer.Ordinal)], [.. Reviews.Where(r => !r.IsVoided)]);

    /// <summary>Opened, with so many villages in each township from 101 on.</summary>
    public static Screenings Of(params int[] townships)
    {
        var made = new Screenings();
        made.Campaign.OpenScreening(null, Make.Today, "干部", Staff);
        foreach (var (villages, at) in townships.Select((n, i) => (n, i)))
        {
            foreach (var number in Enumerable.Range(201, villages))
            {
                var code = $"370830{101 + at}{number}";
                made._villages.Add(code, new(new(DivisionCode.Parse(code), $"村{code[6..]}"), null, null));
            }
        }

        return made;
    }

    public static string Code(int township, int village) => $"370830{100 + township}{200 + village}";

    public ScreenedVillage this[string code] => _villages[code];

    public Screenings Finds(string code, ScreeningConclusion conclusion, params int[] held)
    {
        var draft = new FindingDraft(held, conclusion) { Reason = "已经整改", PairedWith = code[..9] + (code[9..] == "204" ? "203" : "204") };
        _villages[code] = this[code] with { Finding = Campaign.Find(this[code], ReviewOf(code), draft, Make.Today), Over = this[code].Joint };
        return this;
    }

    /// <summary>Of all that nothing was said of yet.</summary>
    public Screenings FindsNothingElse()
    {
        foreach (var code in _villages.Values.Where(v => v.Finding is null).Select(v => v.Code).ToList())
        {
            Finds(code, ScreeningConclusion.NothingHolds);
        }

        return this;
    }

    public Screenings FindsJointly(string code, ManagementLevel level, params int[] held)
    {
        _villages[code] = this[code] with { Joint = Campaign.FindJointly(this[code], held, level, null, Make.Today) };
        return this;
    }

    public Screenings ReviewsAll()
    {
        Reviews.AddRange(Sheet.Townships.Where(t => t.Review is null).Select(t => Campaign.Review(t, "组织、民政", Make.Today)).ToList());
        return this;
    }

    public Screenings Submits(string? word = null)
    {
        Campaign.SubmitScreening(Sheet, word, Make.Today, "干部", Staff);
        return this;
    }

    public JointReview? ReviewOf(string code) => Sheet.Townships.Single(t => t.Code == this[code].Division.Code.Township).Review;
}
