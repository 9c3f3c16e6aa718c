using FluentValidation;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>集体会诊.</summary>
internal sealed class Diagnoses : RecordKind<Diagnosis, Diagnoses.Typed>
{
    public const string Address = "diagnoses";

    public override string Name => Address;

    public override string Title => RecordWords.Diagnosis;

    public override Act Act => Act.KeepPlan;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        LongText(x => x.Causes, "会诊的原因", Diagnosis.CausesMaxLength) with
        {
            Hint = "写根子上的原因，一条一行" + (place.Corrected is null ? "" : "。改了说法的原因，针对它的措施和由它引起的问题跟着改；删去的原因，措施和问题里不会自己变"),
        },
        MayBeBlank(LongText(x => x.Symptoms, "看得见的表现", Diagnosis.SymptomsMaxLength)) with { Hint = "表现和原因分开写：账目多年不公开是表现，没有人管账是原因" },
        MayBeBlank(Text(x => x.Types, "属于哪几类", Diagnosis.TypesMaxLength)) with { Hint = CaseTypeText.Hint(place.Campaign.TermsOf(TermKind.CaseType)) },
        Chips<DiagnosisLead>(x => x.Lead, "谁主持", DiagnosisLeadWords.ToText),
        MayBeBlank(Text(x => x.LeadReason, "谁主持、为什么书记没有主持", Diagnosis.LeadReasonMaxLength)) with
        {
            When = (nameof(Typed.Lead), nameof(DiagnosisLead.Other)), Optional = "书记主持的不填",
        },
        People(x => x.Attendees, "参加的单位和人", Diagnosis.AttendeesMaxLength) with { Hint = "写单位和职务" },
    ];

    public override async Task<IReadOnlyList<Fact>> FollowAsync(AppDbContext db, Fact before, Fact? now, string reason, CancellationToken ct)
    {
        var files = await base.FollowAsync(db, before, now, reason, ct);
        if (now is not Diagnosis said || CauseRewording.Reworded(((Diagnosis)before).Causes, said.Causes).Count == 0)
        {
            return files;
        }

        var village = said.CaseId;
        List<CaseFact> naming =
        [
            .. await db.Problems.Where(p => p.CaseId == village && p.Cause != null).ToListAsync(ct),
            .. await db.Measures.Where(m => m.CaseId == village && m.AnsweredCauses != null).ToListAsync(ct),
            .. await db.MeasureRevisions.Where(r => r.CaseId == village && r.AnsweredCauses != null).ToListAsync(ct),
            .. await db.MeasureProposals.Where(p => p.CaseId == village && p.AnsweredCauses != null).ToListAsync(ct),
        ];
        return [.. files, .. ((Diagnosis)before).FollowCauses(said, naming, reason)];
    }

    protected override Typed Read(Diagnosis fact) => new()
    {
        Causes = fact.Causes,
        Symptoms = fact.Symptoms,
        Types = fact.Types,
        Lead = fact.Lead,
        LeadReason = fact.LeadReason,
        Attendees = fact.Attendees,
    };

    protected override Diagnosis Make(RecordPlace place, Typed input, DateOnly day) => place.Case.Diagnose(
        day,
        new(input.Causes, input.Attendees)
        {
            Symptoms = Said(input.Symptoms),
            Types = Said(string.Join(LevelChange.Between, CaseTypeText.Of(input.Types))),
            Lead = input.Lead,
            LeadReason = Said(input.LeadReason),
        },
        (Diagnosis?)place.Corrected);

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        rules.RuleFor(x => x.LeadReason).NotEmpty().When(x => x.Lead is DiagnosisLead.Other).WithMessage("请写明谁主持、为什么书记没有主持");
        rules.RuleFor(x => x.Types).Custom((types, context) =>
        {
            if (CaseTypeText.Against(types, main: null, place.Campaign.TermsOf(TermKind.CaseType)) is { } message)
            {
                context.AddFailure(message);
            }
        });
    }

    internal sealed record Typed : RecordInput
    {
        public string? Causes { get; init; }

        public string? Symptoms { get; init; }

        public string? Types { get; init; }

        public DiagnosisLead? Lead { get; init; }

        public string? LeadReason { get; init; }

        public string? Attendees { get; init; }
    }
}
