using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Records;

/// <summary>Somebody saved a record while another had its form open: mine and theirs, field by field.</summary>
/// <param name="Theirs">The version that stands now.</param>
/// <param name="Author">Who saved it.</param>
internal sealed record RecordMerge(Fact Theirs, string Author, IReadOnlyList<RecordMerge.Row> Rows, IReadOnlyList<string> Same)
{
    public bool KeepsTheirs => Rows.All(r => r.Picked is Side.Theirs);

    public int Open => Rows.Count(r => r.Picked is null);

    /// <param name="was">What stood in the form when it was opened.</param>
    /// <param name="mine">As it was typed.</param>
    /// <param name="picks">What was picked already, by property.</param>
    public static RecordMerge Of(
        RecordKind kind, RecordPlace place, RecordInput was, RecordInput mine, Fact theirs, string author, IReadOnlyDictionary<string, string?> picks)
    {
        var says = kind.InputOf(theirs);
        List<Row> rows = [];
        List<string> same = [];
        foreach (var field in kind.FieldsWithDay(place))
        {
            var (before, typed, saved) = (Text(was, field), Text(mine, field), Text(says, field));
            if (typed == saved)
            {
                same.Add(field.Label);
                continue;
            }

            var side = typed == before ? Side.Theirs : saved == before ? Side.Mine : (Side?)null;
            var picked = picks.TryGetValue(field.Property, out var name) && Enum.TryParse<Side>(name, ignoreCase: true, out var pick) ? pick : side;
            rows.Add(new(field, before, typed, saved, side, picked));
        }

        return new(theirs, author, rows, same);
    }

    /// <summary>What is still to be picked, and the reason, which the one who wrote theirs is to read.</summary>
    public IEnumerable<ValidationFailure> Against(RecordKind kind, RecordInput mine)
    {
        foreach (var row in Rows.Where(r => r.Picked is null))
        {
            yield return new($"Pick[{row.Field.Property}]", $"“{row.Field.Label}”两边都改过，请选一个");
        }

        if (kind.DraftReason is null && Rows.Count > 0 && string.IsNullOrWhiteSpace(mine.Reason))
        {
            yield return new($"Input.{nameof(RecordInput.Reason)}", "请写更正原因");
        }
    }

    /// <summary>What was typed and not picked is shown no more.</summary>
    public void Forget(ModelStateDictionary typed)
    {
        foreach (var row in Rows.Where(r => r.Picked is Side.Theirs))
        {
            typed.Remove($"Input.{row.Field.Property}");
        }

        typed.Remove($"Input.{nameof(RecordInput.Opened)}");
    }

    /// <summary>What was picked, as one input.</summary>
    public RecordInput Merge(RecordKind kind, RecordPlace place, RecordInput mine)
    {
        var (merged, theirs) = (mine with { Opened = Theirs.Id }, kind.InputOf(Theirs));
        foreach (var row in Rows.Where(r => r.Picked is Side.Theirs))
        {
            var property = kind.InputType.GetProperty(row.Field.Property)!;
            property.SetValue(merged, property.GetValue(theirs));
        }

        // What was picked of the field that another hangs on goes along: a reason why not of what is done is nobody's.
        foreach (var field in kind.Fields(place).Where(f => !f.IsShortcut))
        {
            if (field.When is not { } when || RecordField.Plain(RecordKind.ValueOf(merged, when.Property) ?? "") == when.Value)
            {
                continue;
            }

            kind.InputType.GetProperty(field.Property)!.SetValue(merged, null);
        }

        return merged;
    }

    private static string Text(RecordInput input, RecordField field) => field.TextOf(RecordKind.ValueOf(input, field));

    internal enum Side
    {
        Mine = 1,
        Theirs = 2,
    }

    /// <summary>A field that the two say differently.</summary>
    /// <param name="OnlyBy">Who alone changed it; null when both did.</param>
    internal sealed record Row(RecordField Field, string Before, string Mine, string Theirs, Side? OnlyBy, Side? Picked);
}
