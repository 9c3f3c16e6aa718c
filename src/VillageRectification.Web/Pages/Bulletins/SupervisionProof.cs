using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Supervision;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records.Kinds;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>The records of supervision behind a number of a text's own: visits, or what they found.</summary>
internal static class SupervisionProof
{
    // By the whole key: which of the records the number counts.
    private static readonly Dictionary<string, Predicate<SupervisionRecord>> Known = new(StringComparer.Ordinal)
    {
        ["own.supervised"] = r => r.Finding is null,
        ["own.supervisedUnannounced"] = r => r is { Finding: null, Notice: VisitNotice.Unannounced },
        ["own.supervisedAtFault"] = r => r.Finding is not null ? !r.IsRemedied : r.AtPost is AtPost.DeputyOnly or AtPost.Nobody,
        ["own.remedied"] = r => r is { Finding: not null, IsRemedied: true },
        ["own.campaignVisits"] = r => r.Finding is null,
        ["own.campaignVisited"] = r => r.Finding is null,
        ["own.campaignFindings"] = r => r.Finding is not null,
        ["own.campaignRemedied"] = r => r is { Finding: not null, IsRemedied: true },
    };

    /// <summary>The number is of supervision.</summary>
    public static bool Is(string key) => Known.ContainsKey(key);

    /// <summary>By village, each with its address.</summary>
    /// <param name="span">From the first day of what the text tells of, as known at an instant; null means now.</param>
    public static async Task<ILookup<Guid, (string Text, string Address)>> RecordsAsync(
        AppDbContext db, string key, FigureSet set, (DateOnly First, DateTime? KnownAt) span, CancellationToken ct) =>
        (await db.SupervisionAsync(set, span.First, span.KnownAt, ct)).Where(r => Known[key](r)).ToLookup(r => r.CaseId, r => (Text(r), Address(r)));

    private static string Address(SupervisionRecord record) =>
        Links.Record(record.CaseId, record.Finding is null ? SupervisionVisits.Address : Findings.Address, record.RecordId);

    private static string Text(SupervisionRecord record) => $"{record.On.ToList()} " + string.Join('，', new[]
    {
        record.Notice.ToText(), record.Finding is null ? record.AtPost?.ToText() : null, record.Finding, record.IsRemedied ? "已整改" : null,
    }.OfType<string>());
}
