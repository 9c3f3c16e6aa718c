using System.Linq.Expressions;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence;
using VillageRectification.Web.TagHelpers;

namespace VillageRectification.Web.Records;

/// <inheritdoc cref="RecordKind"/>
/// <typeparam name="TFact">The fact that the verb makes.</typeparam>
/// <typeparam name="TInput">The kind's own fields.</typeparam>
internal abstract class RecordKind<TFact, TInput> : RecordKind
    where TFact : Fact
    where TInput : RecordInput, new()
{
    private static readonly string[] Filters = [AppDbContext.LiveFilter, AppDbContext.ScopeFilter];

    public sealed override Type FactType => typeof(TFact);

    public sealed override Type InputType => typeof(TInput);

    public override RecordInput Blank(RecordPlace place) => new TInput { Key = Guid.CreateVersion7() };

    public sealed override RecordInput InputOf(Fact fact) =>
        Read((TFact)fact) with { Key = Guid.CreateVersion7(), When = EntryDay.Other, Day = fact.OccurredOn, Opened = fact.Id };

    public sealed override Fact Make(RecordPlace place, RecordInput input, DateOnly day) => Make(place, (TInput)input, day);

    public sealed override async Task<IReadOnlyList<Fact>> VersionsAsync(AppDbContext db, Guid recordId, CancellationToken ct) =>
        await db.Set<TFact>().IgnoreQueryFilters(Filters).Where(f => f.RecordId == recordId).OrderBy(f => f.RecordedAt).ThenBy(f => f.Id).ToListAsync(ct);

    public sealed override IQueryable<CorrectedFact> CorrectedSince(AppDbContext db, DateTime since)
    {
        var name = Name;
        return db.Set<TFact>()
            .Where(f => f.RecordedAt >= since && f.Id != f.RecordId && f.Source == FactSource.Account
                && db.Users.Any(u => u.Id == f.RecordedBy && (u.Role == Role.Dept || u.Role == Role.Head)))
            .Select(f => new CorrectedFact
            {
                Kind = name,
                RecordId = f.RecordId,
                CaseId = EF.Property<Guid>(f, nameof(CaseFact.CaseId)),
                RecordedAt = f.RecordedAt,
                Author = db.Users.Where(u => u.Id == f.RecordedBy).Select(u => u.DisplayName).FirstOrDefault(),
            });
    }

    public sealed override IEnumerable<ValidationFailure> Against(RecordPlace place, RecordInput input)
    {
        var rules = new InlineValidator<TInput>();
        foreach (var field in FieldsOf(place))
        {
            rules.RuleFor(x => x).Custom((x, context) =>
            {
                if (RecordRules.Against(field, ValueOf(x, field)) is { } message)
                {
                    context.AddFailure(field.Property, message);
                }
            });
        }

        Rule(rules, place);
        rules.RuleFor(x => x).Custom((x, context) =>
        {
            // Without a script such a field stands there whatever is chosen; what is typed in it is kept nowhere. What the form brought is nobody's.
            var opened = place.Corrected is { } corrected ? InputOf(corrected) : Blank(place);
            foreach (var field in FieldsOf(place).Where(f => f.When is { } when && IsElsewhere(x, when) && IsTyped(f, x, opened)))
            {
                context.AddFailure(field.Property, $"这样选不用填“{field.Label}”，请清空，或者改选");
            }
        });
        return rules.Validate((TInput)input).Errors.DistinctBy(e => e.PropertyName);
    }

    private static bool IsTyped(RecordField field, TInput input, RecordInput opened) => ValueOf(input, field) is var value
        && !RecordRules.IsBlank(value) && !RecordField.Values(value).SequenceEqual(RecordField.Values(ValueOf(opened, field)));

    private static bool IsElsewhere(TInput input, (string Property, string Value) when) =>
        typeof(TInput).GetProperty(when.Property)!.GetValue(input) is var chosen && (chosen is null ? "" : RecordField.Plain(chosen)) != when.Value;

    /// <summary>The last record of the kind about the same one, beside what is corrected; null for none.</summary>
    protected TFact? LastAbout(RecordPlace place) =>
        place.Others.OfType<TFact>().Where(f => AboutOf(f) == place.About?.RecordId).Chronological().LastOrDefault();

    /// <summary>What a stored fact would have been typed as.</summary>
    protected abstract TInput Read(TFact fact);

    /// <inheritdoc cref="RecordKind.Make(RecordPlace, RecordInput, DateOnly)"/>
    protected abstract TFact Make(RecordPlace place, TInput input, DateOnly day);

    /// <summary>Rules of the form beside those that its fields say themselves.</summary>
    protected virtual void Rule(InlineValidator<TInput> rules, RecordPlace place)
    {
    }

    protected static RecordField Text(Expression<Func<TInput, string?>> property, string label, int maxLength) =>
        new(NameOf(property), label, FieldKind.Text) { MaxLength = maxLength };

    /// <summary>The name of somebody.</summary>
    protected static RecordField Person(Expression<Func<TInput, string?>> property, string label, int maxLength) =>
        Text(property, label, maxLength) with { IsOfPersons = true };

    /// <summary>The names of several, or their offices.</summary>
    protected static RecordField People(Expression<Func<TInput, string?>> property, string label, int maxLength) =>
        LongText(property, label, maxLength) with { IsOfPersons = true };

    protected static RecordField LongText(Expression<Func<TInput, string?>> property, string label, int maxLength) =>
        new(NameOf(property), label, FieldKind.TextArea) { MaxLength = maxLength };

    protected static RecordField Date(Expression<Func<TInput, DateOnly?>> property, string label) => new(NameOf(property), label, FieldKind.Date);

    protected static RecordField Number(Expression<Func<TInput, int?>> property, string label, string unit) =>
        new(NameOf(property), label, FieldKind.Number) { Unit = unit };

    protected static RecordField Money(Expression<Func<TInput, long?>> property, string label) =>
        new(NameOf(property), label, FieldKind.Number) { Unit = "元", Most = LedgerColumn.MaxYuan };

    /// <summary>One of the members of an enum, by its word.</summary>
    protected static RecordField Chips<TEnum>(Expression<Func<TInput, TEnum?>> property, string label, Func<TEnum, string> word, params TEnum[] only)
        where TEnum : struct, Enum =>
        new(NameOf(property), label, FieldKind.Chips)
        {
            Items = [.. (only.Length > 0 ? only : Enum.GetValues<TEnum>()).Select(v => new SelectListItem(word(v), v.ToString()))],
            Word = v => word((TEnum)v),
        };

    /// <summary>One of a list of words, which is data.</summary>
    protected static RecordField Choice(Expression<Func<TInput, string?>> property, string label, IEnumerable<string> words) =>
        new(NameOf(property), label, FieldKind.Select) { Items = [new("请选", ""), .. words.Select(w => new SelectListItem(w, w))] };

    /// <summary>One of a list of words, each shown with more.</summary>
    protected static RecordField Choice(Expression<Func<TInput, string?>> property, string label, IEnumerable<(string Value, string Text)> items) =>
        new(NameOf(property), label, FieldKind.Select) { Items = [new("请选", ""), .. items.Select(i => new SelectListItem(i.Text, i.Value))] };

    /// <summary>One of the records, departments … that the place offers.</summary>
    protected static RecordField Choice(Expression<Func<TInput, Guid?>> property, string label, IEnumerable<(string Value, string Text)> items) =>
        new(NameOf(property), label, FieldKind.Select) { Items = [new("请选", ""), .. items.Select(i => new SelectListItem(i.Text, i.Value))] };

    /// <summary>Several of the records that the place offers, or none.</summary>
    protected static RecordField Several(Expression<Func<TInput, IReadOnlyList<Guid>?>> property, string label, IEnumerable<(Guid Value, string Text)> items) =>
        MayBeBlank(new(NameOf(property), label, FieldKind.Checks) { Items = [.. items.Select(i => new SelectListItem(i.Text, i.Value.ToString()))] });

    /// <summary>Several of a list of words, or none.</summary>
    protected static RecordField Several(Expression<Func<TInput, IReadOnlyList<string>?>> property, string label, IEnumerable<string> words) =>
        MayBeBlank(new(NameOf(property), label, FieldKind.Checks) { Items = [.. words.Select(w => new SelectListItem(w, w))] });

    private static string NameOf(LambdaExpression property) => ((MemberExpression)property.Body).Member.Name;
}
