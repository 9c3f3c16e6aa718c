using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Figures;

/// <summary>The campaign of Wenshang, imported from its ledger, and the rows of that ledger.</summary>
internal sealed record RealCounty(Guid CampaignId, IReadOnlyList<LedgerRow> Rows)
{
    public const string Code = "370830";

    public static readonly DateOnly Start = new(2002, 10, 20);

    /// <summary>Imports the ledger unless this database has it.</summary>
    public static Task<RealCounty> InAsync(App app, CancellationToken ct) => app.WithDbAsync(async db =>
    {
        await using var file = File.OpenRead(SharedData.Ledger);
        if (!await db.Campaigns.AnyAsync(c => c.CountyCode == Code, ct))
        {
            var access = new CallerAccess();
            access.Become(Caller.CommandLine);
            await new LedgerImport(db, access).ImportAsync(new("集中整顿", Start, new(2003, 12, 31)), LedgerReader.Read(file), null, ct);
        }

        return new RealCounty(
            await db.Campaigns.Where(c => c.CountyCode == Code).Select(c => c.Id).SingleAsync(ct), LedgerReader.Read(file).Against(LedgerBackground.None).Rows);
    });
}
