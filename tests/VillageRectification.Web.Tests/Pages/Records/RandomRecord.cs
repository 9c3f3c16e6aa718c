using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <summary>A record that a random sequence wrote, and the versions of it that stand on each other, the lowest first.</summary>
internal sealed record RandomRecord(string Kind, Role Writer, RectificationCase Case, Guid? About)
{
    public List<Version> Standing { get; } = [];

    /// <summary>The day of what it is about, before which it is not dated; null where it stands alone.</summary>
    public DateOnly? NotBefore { get; init; }

    public string Page => $"/cases/{Case.Id}/records/{Kind}/{Standing[^1].Row.RecordId}";

    /// <param name="From">The step after which the row was there.</param>
    internal sealed record Version(CaseFact Row, int From)
    {
        /// <summary>The step after which it held no more.</summary>
        public int Until { get; set; } = int.MaxValue;
    }
}
