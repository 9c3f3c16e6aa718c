using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Tests.Pages.Home;

/// <summary>A kind of task: what of a village makes it, whose it is, how its line begins and is marked, and what ends it.</summary>
internal sealed record TaskSample(string Name, Role Role, string Text, string Mark, Func<RectificationCase, IEnumerable<Fact>> Facts)
{
    /// <summary>Of its form; nothing where one tap does it.</summary>
    public (string Name, string? Value)[] Fields { get; init; } = [];

    /// <summary>The kind of record whose form stands on the page that it opens; null where it opens the form.</summary>
    public string? Via { get; init; }

    /// <summary>It is ended by the other form that the line leads to (没有完成，写原因).</summary>
    public bool IsOtherWay { get; init; }

    /// <summary>Who does not see it.</summary>
    public Role[] Strangers { get; init; } = [];

    /// <summary>A village without any record has it, too.</summary>
    public bool IsOfAnyVillage { get; init; }
}
