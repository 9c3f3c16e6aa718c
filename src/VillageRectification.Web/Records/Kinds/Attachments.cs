using FluentValidation;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Files;
using VillageRectification.Domain.Petitions;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>
/// 附件. It belongs to a record of any other kind, and whoever may write that one may add it. A correction changes its name, never its content.
/// </summary>
internal sealed class Attachments : RecordKind<Attachment, Attachments.Typed>
{
    public const string Address = "attachments";

    public override string Name => Address;

    public override string Title => "附件";

    public override bool IsOneOfMany => true;

    public override string AddTitle => "添加附件";

    public override string DayLabel => "文件是哪一天的";

    public override Act Act => Act.KeepPlan;

    public override bool TakesFile => true;

    public override Type AboutType => typeof(CaseFact);

    // Of petitions nothing but the numbers is kept.
    public override bool IsAbout(Fact fact) =>
        fact is CaseFact and not (Attachment or MeasureProposal or MassPetition) && !RecordKinds.IsOfFew(fact);

    // The signed paper of a plan is added by who keeps the plan, not by who adopts it alone.
    public override Act ActAbout(Fact? about) => about is null or PlanAdoption ? Act : RecordKinds.Of(about)?.ActAbout(null) ?? Act;

    public override Act CorrectActAbout(Fact? about) => ActAbout(about);

    // A photo of what an inspection found is as little everybody's as the mark that it belongs to.
    public override Act SeeActAbout(Fact? about) => about is null ? SeeAct : RecordKinds.Of(about)?.SeeAct ?? SeeAct;

    public override Guid? AboutOf(Fact fact) => ((Attachment)fact).AboutRecordId;

    public override string HomeOf(RecordPlace place) => place.About is { } about && RecordKinds.Of(about) is { } kind
        ? Links.Record(place.Case.Id, kind.Name, about.RecordId) : base.HomeOf(place);

    // The days in the village are not among its facts.
    public override async Task<RecordPlace> LoadAsync(AppDbContext db, RecordPlace place, CancellationToken ct)
    {
        var id = place.Case.Id;
        return place with { Facts = [.. place.Facts, .. await db.PresenceEntries.AsNoTracking().Where(p => p.CaseId == id).ToListAsync(ct)] };
    }

    public override string Ending => "附件放错了";

    public override string EndingEffect => "写明原因以后，这份附件不再显示，也打不开；附在哪条记录下、是谁放的、谁说放错了，留在历史里。";

    public override string EndingHint(string unit) => "如：传错了照片；照片里有不该公开的人";

    public override string? Now(RecordPlace place) => place.About is { } about && RecordKinds.Of(about) is { } kind
        ? RecordText.Line(kind, place, about)
        : null;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
        [Text(x => x.Name, "是什么文件", Attachment.NameMaxLength) with { Hint = "比如：会诊会议记录、修好的机井" }];

    protected override Typed Read(Attachment fact) => new() { Name = fact.Name, File = fact.FileId };

    protected override Attachment Make(RecordPlace place, Typed input, DateOnly day) => place.Case.Attach(
        place.About!,
        [.. place.Facts.OfType<Attachment>().Where(a => a.AboutRecordId == place.About!.RecordId)],
        day,
        input.Name!,
        FileOf(place)!);

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place) => rules.RuleFor(x => x.File).Custom((_, context) =>
    {
        if (FileOf(place) is null)
        {
            context.AddFailure(place.Sent.Refused is [var why, ..] ? why : "请选文件");
        }
    });

    private static KeptFile? FileOf(RecordPlace place) =>
        place.Corrected is Attachment before ? before.ToFile() : place.Sent.Files is [var sent, ..] ? sent.File : null;

    internal sealed record Typed : RecordInput
    {
        public string? Name { get; init; }

        /// <summary>A file that was sent before, by its id.</summary>
        public Guid? File { get; init; }
    }
}
