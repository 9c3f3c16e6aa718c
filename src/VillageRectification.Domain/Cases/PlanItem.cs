namespace VillageRectification.Domain.Cases;

/// <summary>A measure as one version of a plan, or the draft of the next, says it.</summary>
public sealed record PlanItem(string Text)
{
    /// <summary>Null for one that is only drafted.</summary>
    public Guid? MeasureRecordId { get; init; }

    /// <summary>The open proposal that says so; null for what the plan says.</summary>
    public Guid? ProposalRecordId { get; init; }

    public string? Goal { get; init; }

    public string? ResponsiblePerson { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>Records that it answers.</summary>
    public IReadOnlyList<Guid> Answers { get; init; } = [];

    /// <summary>Causes of a joint diagnosis that it answers.</summary>
    public IReadOnlyList<string> Causes { get; init; } = [];

    /// <summary>Nobody said what it is for.</summary>
    public bool IsAimless => Answers.Count == 0 && Causes.Count == 0;

    /// <summary>Why it is dropped; null while it stands.</summary>
    public string? DropReason { get; init; }

    /// <summary>The first day on which it is said to be done.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <inheritdoc cref="MeasureReading.IsDoneOnUnknownDay"/>
    public bool IsDoneOnUnknownDay { get; init; }

    public bool IsDropped => DropReason is not null;

    /// <summary>Whether both ask for the same of the same person by the same day.</summary>
    public bool SaysWhat(PlanItem other) =>
        (Text, Goal, ResponsiblePerson, DueOn) == (other.Text, other.Goal, other.ResponsiblePerson, other.DueOn) && AnswersWhat(other);

    /// <summary>Whether both answer the same.</summary>
    public bool AnswersWhat(PlanItem other) => Answers.SequenceEqual(other.Answers) && Causes.SequenceEqual(other.Causes);

    /// <summary>What the plan says that first had the measure; an imported one names at most the one problem that it answers.</summary>
    public static PlanItem Of(Measure measure) => new(measure.Text)
    {
        MeasureRecordId = measure.RecordId,
        Goal = measure.Goal,
        ResponsiblePerson = measure.ResponsiblePerson,
        DueOn = measure.DueOn,
        Answers = measure.ProblemRecordId is { } problem ? [problem] : AnsweredRecords.Split(measure.AnsweredRecordIds),
        Causes = DiagnosisCauses.Split(measure.AnsweredCauses),
    };

    /// <summary>What a later plan says of a measure, with the words of one that it drops.</summary>
    public static PlanItem Of(MeasureRevision revision) => new(revision.Text)
    {
        MeasureRecordId = revision.MeasureRecordId,
        Goal = revision.Goal,
        ResponsiblePerson = revision.ResponsiblePerson,
        DueOn = revision.DueOn,
        Answers = AnsweredRecords.Split(revision.AnsweredRecordIds),
        Causes = DiagnosisCauses.Split(revision.AnsweredCauses),
        DropReason = revision.DropReason,
    };

    // Of what is dropped the reason is new, and nothing else.
    internal PlanItem By(MeasureRevision revision) =>
        revision.DropReason is { } reason ? this with { DropReason = reason } : Of(revision) with { DoneOn = DoneOn, IsDoneOnUnknownDay = IsDoneOnUnknownDay };

    internal PlanItem By(MeasureProposal proposal) => proposal.DropReason is { } reason
        ? this with { DropReason = reason, ProposalRecordId = proposal.RecordId }
        : this with
        {
            Text = proposal.Text,
            Goal = proposal.Goal,
            ResponsiblePerson = proposal.ResponsiblePerson,
            DueOn = proposal.DueOn,
            Answers = AnsweredRecords.Split(proposal.AnsweredRecordIds),
            Causes = DiagnosisCauses.Split(proposal.AnsweredCauses),
            ProposalRecordId = proposal.RecordId,
        };
}
