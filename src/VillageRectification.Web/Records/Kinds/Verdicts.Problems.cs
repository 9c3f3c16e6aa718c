using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Web.Pages.Inspections;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <content>What a verdict found not reached, as problems that go where it goes.</content>
internal sealed partial class Verdicts
{
    public override IReadOnlyList<CaseFact> MakeWith(RecordPlace place, RecordInput input, Fact fact) =>
        fact is Inspection verdict && ((Typed)input).MendBy is { } day
            ? place.Case.RegisterMissed(
                verdict, MissedItem.Of(verdict, place.Sheet).Select(m => (m, MissedText.Found(m, Problem.DescriptionMaxLength))), day, place.Campaign)
            : [];

    public override IReadOnlyList<CaseFact> MakeAnew(RecordPlace place, RecordInput input, Fact live, Fact successor) =>
        live is Inspection before && before.AsksToMend() ? [] : MakeWith(place, input, successor);

    // What somebody wrote something about stands on its own.
    public override IEnumerable<CaseFact> WrittenWith(RecordPlace place, Fact fact) => base.WrittenWith(place, fact).Concat(
        place.Facts.OfType<Problem>().Where(p => p.IsWrittenWith(fact) && !place.Facts.Any(f => f.RefersTo(p.RecordId))));

    // What asks for nothing to be mended leaves no problems.
    public override async Task<IReadOnlyList<Fact>> FollowAsync(AppDbContext db, Fact before, Fact? now, string reason, CancellationToken ct)
    {
        var verdict = before.RecordId;
        Problem[] written = [.. (await db.Problems.Where(p => p.InspectionRecordId == verdict).ToListAsync(ct)).Where(p => p.IsWrittenWith(before))];
        var files = await base.FollowAsync(db, before, now, reason, ct);
        if (now is not Inspection asking || !asking.AsksToMend())
        {
            return [.. files, .. before.Follow(null, written, reason)];
        }

        return reason == Domain.Cases.Withdrawal.Reason && !((Inspection)before).AsksToMend()
            ? [.. files, .. VerdictProblems.BringBack(await db.DroppedWithAsync(asking, ct))]
            : [.. files, .. ((Inspection)before).FollowVerdict(asking, written, reason)];
    }
}
