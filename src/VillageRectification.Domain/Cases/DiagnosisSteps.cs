using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>The joint diagnosis of a village (集体会诊).</summary>
public static class DiagnosisSteps
{
    public static IEnumerable<Refusal> AgainstDiagnosing(this RectificationCase @case, string? causes, string? attendees)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (string.IsNullOrWhiteSpace(causes))
        {
            yield return DiagnosisRefusal.NeedsCause();
        }

        if (string.IsNullOrWhiteSpace(attendees))
        {
            yield return DiagnosisRefusal.NeedsAttendee();
        }
    }

    /// <summary>Holds the joint diagnosis; in any stage but Registered it adds one and moves nothing.</summary>
    /// <param name="corrects">The version that the new one succeeds: what stood against it already is settled.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstDiagnosing"/>.</exception>
    public static Diagnosis Diagnose(this RectificationCase @case, DateOnly on, string? causes, string? attendees, Diagnosis? corrects = null)
    {
        var settled = corrects is null ? [] : @case.AgainstDiagnosing(corrects.Causes, corrects.Attendees);
        RuleViolationException.ThrowIfAny(@case.AgainstDiagnosing(causes, attendees).Except(settled));
        if (@case.Stage is CaseStage.Registered)
        {
            @case.Move(CaseStage.Diagnosed);
        }

        return new(@case, on, causes, attendees);
    }
}
