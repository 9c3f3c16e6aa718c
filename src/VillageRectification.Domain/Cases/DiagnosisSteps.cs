using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>The joint diagnosis of a village (集体会诊).</summary>
public static class DiagnosisSteps
{
    public static IEnumerable<Refusal> AgainstDiagnosing(this RectificationCase @case, JointDiagnosis held)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (string.IsNullOrWhiteSpace(held.Causes))
        {
            yield return DiagnosisRefusal.NeedsCause();
        }

        if (string.IsNullOrWhiteSpace(held.Attendees))
        {
            yield return DiagnosisRefusal.NeedsAttendee();
        }

        if (held.Lead is DiagnosisLead.Other && string.IsNullOrWhiteSpace(held.LeadReason))
        {
            yield return DiagnosisRefusal.NeedsLeadReason();
        }
    }

    /// <summary>Holds the joint diagnosis; in any stage but Registered it adds one and moves nothing.</summary>
    /// <param name="corrects">The version that the new one succeeds: what stood against it already is settled.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstDiagnosing"/>.</exception>
    public static Diagnosis Diagnose(this RectificationCase @case, DateOnly on, JointDiagnosis held, Diagnosis? corrects = null)
    {
        var settled = corrects is null ? [] : @case.AgainstDiagnosing(JointDiagnosis.Of(corrects));
        RuleViolationException.ThrowIfAny(@case.AgainstDiagnosing(held).Except(settled));
        if (@case.Stage.AwaitsDiagnosis())
        {
            @case.Move(CaseStage.Diagnosed);
        }

        return new(@case, on, held.Causes, held.Attendees)
        {
            Symptoms = held.Symptoms,
            Types = held.Types,
            Lead = held.Lead,
            LeadReason = held.Lead is DiagnosisLead.Other ? held.LeadReason : null,
        };
    }
}
