using FluentValidation;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>A kind of record for which somebody goes to the village: who is tied to it does not, and who is on no record is confirmed.</summary>
internal abstract class InspectorKind<TFact, TInput> : RecordKind<TFact, TInput>
    where TFact : Fact
    where TInput : InspectorsInput, new()
{
    /// <summary>What they are called: 检查人员.</summary>
    protected abstract string Inspectors { get; }

    /// <summary>Whether nobody may be named: of a record that a ledger brought nobody knows who went.</summary>
    protected virtual bool MayBeNobody(RecordPlace place) => false;

    public override Task<RecordPlace> LoadAsync(AppDbContext db, RecordPlace place, CancellationToken ct) => db.WithTiesAsync(place, ct);

    public sealed override Task<RecordPlace> LoadTypedAsync(AppDbContext db, RecordPlace place, RecordInput typed, CancellationToken ct) =>
        db.WithRegisteredAsync(place, ((TInput)typed).Inspectors, ((TInput)typed).Chosen, ct);

    /// <summary>Where it is said that somebody is to be confirmed.</summary>
    public sealed override string? FieldOf(Refusal refusal) =>
        refusal is AcceptanceRefusal { Rule: AcceptanceRule.InspectorsUnregistered } ? nameof(InspectorsInput.Confirmed) : null;

    protected IEnumerable<RecordField> InspectorFields(RecordPlace place) =>
    [
        .. InspectorNames.Registered(Several(x => x.Chosen, Inspectors + "：登记的人", place.Persons), place),
        People(x => x.Inspectors, Inspectors, InspectionOpening.InspectorsMaxLength) with
        {
            Optional = InspectorNames.Optional(place), Hint = InspectorNames.Hint(place),
        },
        .. InspectorNames.Confirming(Several(x => x.Confirmed, InspectorNames.Unregistered, InspectorNames.ToConfirm(place)), place),
    ];

    protected static IReadOnlyList<Inspector> InspectorsOf(RecordPlace place, TInput input) =>
        InspectorNames.Of(place, input.Inspectors, input.Chosen, input.Confirmed);

    protected override void Rule(InlineValidator<TInput> rules, RecordPlace place)
    {
        rules.RuleFor(x => x.Inspectors).Must((x, typed) => InspectorNames.AreDistinct(typed, x.Chosen)).WithMessage("有人写了两次，请去掉一个");
        rules.RuleFor(x => x.Inspectors).Must(InspectorNames.AreNames).When(x => InspectorNames.Before(place) != x.Inspectors)
            .WithMessage(InspectorNames.NamesOnly);
        rules.RuleFor(x => x.Inspectors).Must((x, typed) => InspectorNames.IsAny(typed, x.Chosen) || MayBeNobody(place)).WithMessage("请填" + Inspectors);
        rules.RuleFor(x => x.Inspectors).Must((x, typed) => InspectorNames.IsShort(typed, x.Chosen))
            .WithMessage($"{Inspectors}{TextLength.TooLong(InspectionOpening.InspectorsMaxLength)}");
    }
}
