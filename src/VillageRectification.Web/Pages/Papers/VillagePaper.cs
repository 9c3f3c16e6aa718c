using VillageRectification.Domain.Documents;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Pages.Shared.Documents;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Papers;

/// <summary>A document of one village, put together from its records. A new one is a class and its line in <see cref="VillagePapers"/>.</summary>
internal abstract class VillagePaper
{
    /// <summary>In addresses.</summary>
    public abstract string Key { get; }

    public abstract string Name { get; }

    /// <summary>What stands in it, in a few words.</summary>
    public abstract string What { get; }

    /// <summary>Why there is none, where nothing is on record that it is made of.</summary>
    public abstract string Nothing { get; }

    /// <summary>Null where nothing is on record that it is made of.</summary>
    public abstract DocumentView? Write(VillageDesk desk);

    /// <summary>What no office issues: a title, the place and the day up to which it counts.</summary>
    protected static DocumentView Plain(VillageDesk desk, string title, IEnumerable<Block> blocks) => new(
        new(new(desk.Campaign.Name, ""), [title], [.. blocks]), new("", $"{desk.File.Township}　数据截至{Wording.FullDay(desk.File.AsOf)}", ""),
        FigureLinks.OfVillage(desk.File.Id));

    /// <summary>The same to be put up in the village.</summary>
    protected static DocumentView Posted(VillageDesk desk, string title, IEnumerable<Block> blocks) =>
        new(
            new(new(desk.Campaign.Name, "") { IsPosted = true }, [title], [.. blocks]),
            new("", $"{desk.File.Township}　{Wording.FullDay(desk.File.AsOf)}", ""),
            FigureLinks.OfVillage(desk.File.Id));

    /// <summary>Of the department, with its red head; the day is filled in by hand, for when it is sent is written down nowhere.</summary>
    protected static DocumentView Letter(VillageDesk desk, IReadOnlyList<string> title, IEnumerable<Block> blocks)
    {
        var issuer = $"中共{desk.Campaign.CountyName}委组织部";
        return new(new(new(issuer, issuer), title, [.. blocks, new Signature(issuer)]), DocumentIssue.ByHand, FigureLinks.OfVillage(desk.File.Id));
    }

    protected static Paragraph Say(string text) => new(null, [new(text)]);

    protected static string Said(string? text) => string.IsNullOrWhiteSpace(text) ? RecordField.Unknown : PaperText.Of(text);

    protected static string Said(DateOnly? day) => day is { } known ? Wording.FullDay(known) : RecordField.Unknown;
}
