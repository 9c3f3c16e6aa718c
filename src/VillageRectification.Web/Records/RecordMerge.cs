using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;

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
        var fields = kind.FieldsWithDay(place);
        Line[] differ = [.. fields.Select(f => new Line(f, Text(was, f), Text(mine, f), Text(says, f))).Where(l => l.Mine != l.Theirs)];
        Row[] rows =
        [
            .. differ.GroupBy(l => Lead(l.Field, fields, differ), (lead, lines) => RowOf([.. lines.OrderByDescending(l => l.Field.Property == lead)], picks)),
        ];
        return new(theirs, author, rows, [.. fields.Where(f => differ.All(l => l.Field != f)).Select(f => f.Label)]);
    }

    // Of what belongs together the first that the two say differently.
    private static string Lead(RecordField field, IReadOnlyList<RecordField> fields, Line[] differ)
    {
        var lead = field;
        for (var next = field.GoesWith; fields.FirstOrDefault(f => f.Property == next) is { } other; next = other.GoesWith)
        {
            lead = differ.Any(l => l.Field == other) ? other : lead;
        }

        return lead.Property;
    }

    private static Row RowOf(IReadOnlyList<Line> lines, IReadOnlyDictionary<string, string?> picks)
    {
        var side = lines.All(l => l.Mine == l.Before) ? Side.Theirs : lines.All(l => l.Theirs == l.Before) ? Side.Mine : (Side?)null;
        var picked = picks.TryGetValue(lines[0].Field.Property, out var name) && Enum.TryParse<Side>(name, ignoreCase: true, out var pick) ? pick : side;
        return new(lines, side, picked);
    }

    private IEnumerable<RecordField> FieldsOfTheirs => Rows.Where(r => r.Picked is Side.Theirs).SelectMany(r => r.Lines).Select(l => l.Field);

    /// <summary>What is still to be picked, and the reason, which the one who wrote theirs is to read.</summary>
    public IEnumerable<ValidationFailure> Against(RecordKind kind, RecordInput mine)
    {
        foreach (var row in Rows.Where(r => r.Picked is null))
        {
            yield return new($"Pick[{row.Field.Property}]", $"{Wording.Quoted(row.Field.Label)}两边都改过，请选一个");
        }

        if (kind.DraftReason is null && Rows.Count > 0 && string.IsNullOrWhiteSpace(mine.Reason))
        {
            yield return new($"Input.{nameof(RecordInput.Reason)}", "请写更正原因");
        }
    }

    /// <summary>What was typed and not picked is shown no more.</summary>
    public void Forget(ModelStateDictionary typed)
    {
        foreach (var field in FieldsOfTheirs)
        {
            typed.Remove($"Input.{field.Property}");
        }

        typed.Remove($"Input.{nameof(RecordInput.Opened)}");
    }

    /// <summary>What was picked, as one input.</summary>
    public RecordInput Merge(RecordKind kind, RecordPlace place, RecordInput mine)
    {
        var (merged, theirs) = (mine with { Opened = Theirs.Id }, kind.InputOf(Theirs));
        foreach (var field in FieldsOfTheirs)
        {
            var property = kind.InputType.GetProperty(field.Property)!;
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

    /// <summary>What is picked as one: a field that the two say differently, and those that go with it.</summary>
    /// <param name="OnlyBy">Who alone changed it; null when both did.</param>
    internal sealed record Row(IReadOnlyList<Line> Lines, Side? OnlyBy, Side? Picked)
    {
        public RecordField Field => Lines[0].Field;
    }

    /// <summary>A field that the two say differently.</summary>
    internal sealed record Line(RecordField Field, string Before, string Mine, string Theirs);
}
