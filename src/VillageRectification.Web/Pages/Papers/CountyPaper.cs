using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Shared.Documents;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Papers;

/// <summary>
/// A document about the villages that somebody answers for: a township, a department, a county leader. A new one is a class and its line in
/// <see cref="CountyPapers"/>.
/// </summary>
internal abstract class CountyPaper
{
    /// <summary>In addresses.</summary>
    public abstract string Key { get; }

    public abstract string Name { get; }

    /// <summary>What stands in it, in a few words.</summary>
    public abstract string What { get; }

    /// <summary>Whom there is one for: 乡镇, 部门或者联系领导.</summary>
    public abstract string Whose { get; }

    /// <summary>Whether it goes out with the department's head.</summary>
    public virtual bool IsSent => false;

    /// <summary>Whether there is one of each month of the campaign; else it is of today.</summary>
    public virtual bool IsOfMonth => false;

    /// <summary>Whether it tells of days and visits since the campaign began.</summary>
    public virtual bool IsOfCampaign => false;

    /// <summary>For whom, by name.</summary>
    public abstract IEnumerable<string> For(FigureSet figures);

    /// <param name="m">What is written down of the villages in reach.</param>
    /// <param name="by">What the reader reaches.</param>
    /// <param name="whose">One of <see cref="For"/>.</param>
    public abstract DocumentView Write(BulletinMaterial m, AccessScope by, string whose);

    /// <summary>What its numbers are that no figure of the campaign and no list of its text tells.</summary>
    /// <param name="whose">As of <see cref="Write"/>.</param>
    public virtual PaperNumbers Numbers(BulletinMaterial m, string whose) => new([], []);

    /// <summary>Where its numbers open.</summary>
    protected FigureLinks Doors(BulletinMaterial m, string whose, bool seesCounty = false) =>
        new(null, m.Figures.Frame.Campaign.Id, m.AsOf, KnownAt: null, seesCounty)
        {
            Elsewhere = (key, within) => Links.PaperNumber(Key, key, whose, IsOfMonth ? m.Month : null, within),
        };

    protected static Paragraph Say(string text) => new(null, [new(text)]);

    protected static string Said(string? text) => string.IsNullOrWhiteSpace(text) ? RecordField.Unknown : text;
}
