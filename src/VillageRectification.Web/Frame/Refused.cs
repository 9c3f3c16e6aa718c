using FluentValidation;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Web.Text;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Frame;

/// <summary>
/// An exception that is an answer: what was sent is not in order (400), the rules stand against it (422, every refusal), somebody else
/// saved first (409), the database can be read but takes nothing just now (503). Pages and the interface for other programs tell the same.
/// </summary>
internal sealed record Refused(int Status, string Title, IReadOnlyList<Refused.Reason> Reasons)
{
    /// <summary>Null for an exception that is a fault.</summary>
    public static Refused? Of(Exception exception) => exception switch
    {
        ValidationException invalid => new(
            StatusCodes.Status400BadRequest, "填得不对，请改正", [.. invalid.Errors.Select(e => new Reason(e.ErrorMessage) { Field = e.PropertyName })]),
        RuleViolationException broken => new(
            StatusCodes.Status422UnprocessableEntity, "现在不能办这一步", [.. broken.Refusals.Select(r => new Reason(r.ToText()) { Rule = r.Code })]),
        StaleFormException stale => new(
            StatusCodes.Status409Conflict, "别人已经改过",
            [new($"{stale.Author}{stale.At}已改过，您的修改还没有保存。两边不一样的在下面，请逐项选，再按选中的保存。")]),
        DbUpdateConcurrencyException => new(
            StatusCodes.Status409Conflict,
            "别人已经改过",
            [new("您打开这一页以后，别人已经改过并保存了。您填的还在下面；请先另开一页看看现在的内容，再决定要不要改。")]),
        _ => DatabaseTroubles.Of(exception) is { } trouble and not (DatabaseTrouble.Silent or DatabaseTrouble.Unreadable)
            ? new(StatusCodes.Status503ServiceUnavailable, "现在不能保存", [new(trouble.ToAdvice())])
            : null,
    };

    /// <param name="Message">What is wrong and what to do, in Chinese.</param>
    internal sealed record Reason(string Message)
    {
        /// <summary>The field that it concerns; null when it concerns the whole.</summary>
        public string? Field { get; init; }

        /// <summary>The domain's name of the rule; null when it is none of the domain's.</summary>
        public string? Rule { get; init; }
    }
}
