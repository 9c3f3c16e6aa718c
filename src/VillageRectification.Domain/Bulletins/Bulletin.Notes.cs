using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Bulletins;

/// <summary>What the editor writes beside the computed paragraphs.</summary>
public sealed partial class Bulletin
{
    /// <summary>Writes, rewrites or (blank) takes away the editor's paragraphs of one part.</summary>
    /// <param name="tokens">The numbers that may stand in them as 【名称】; null for a text without brackets.</param>
    /// <exception cref="RuleViolationException">It is no draft, or anything of <see cref="NoteTokens.Against"/>.</exception>
    public void Write(BulletinPart part, string? text, Guid by, NoteTokens? tokens = null)
    {
        RuleViolationException.ThrowIfAny([.. AgainstWriting(), .. (tokens ?? NoteTokens.None).Against(text ?? "")]);
        var note = _notes.SingleOrDefault(n => n.Part == part);
        if (string.IsNullOrWhiteSpace(text))
        {
            _notes.RemoveAll(n => n.Part == part);
        }
        else if (note is null)
        {
            _notes.Add(new(part, text.Trim(), by));
        }
        else if (note.Text != text.Trim())
        {
            note.Rewrite(text.Trim(), by);
        }
    }

    /// <summary>Moves one of the editor's paragraphs of a part a place up or down among all its paragraphs.</summary>
    /// <param name="line">Its position among the editor's.</param>
    /// <param name="computed">How many computed ones the part has by now.</param>
    /// <exception cref="RuleViolationException">It is no draft.</exception>
    public void MoveNote(BulletinPart part, int line, bool up, int computed, Guid by)
    {
        RuleViolationException.ThrowIfAny(AgainstWriting());
        if (_notes.Find(n => n.Part == part) is { } note && note.Order.Move(line, up, computed) is var order
            && (order.Text, order.Places) != (note.Order.Text, note.Places))
        {
            note.Arrange(order, by);
        }
    }
}
