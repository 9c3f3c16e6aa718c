using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Frame;

/// <summary>One line of a form of many, which somebody else wrote since the form was opened.</summary>
/// <param name="Mine">What is typed, in words.</param>
/// <param name="Theirs">What stands now, in words.</param>
/// <param name="Live">What stands now; null where it was taken back.</param>
internal sealed record StaleLine(string Label, string Mine, string Theirs, Fact? Live)
{
    /// <summary>Of the version that is shown: what was picked beside one that another took the place of is picked anew.</summary>
    public string Key => Live?.Id.ToString() ?? Label;
}
