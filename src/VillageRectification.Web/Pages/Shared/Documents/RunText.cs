using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Web.Pages.Shared.Documents;

/// <summary>
/// The text of a paragraph or of a cell: numbers are the doors that they are, and what belongs together (<see cref="Unparted"/>) stays on its line. Written
/// straight to the page, since a paper has hundreds of pieces and nothing may stand between two of them.
/// </summary>
internal sealed class RunText : IHtmlContent
{
    private const char Blank = '\u3000';

    private readonly string _text;
    private readonly List<Element> _elements = [];

    private RunText(IReadOnlyList<Run> runs, DocumentView? view)
    {
        _text = runs.Count == 1 ? runs[0].Text : string.Concat(runs.Select(r => r.Text));
        var at = 0;
        foreach (var run in runs)
        {
            if (run.Figure is not null && view?.Links?.To(run) is { } door)
            {
                _elements.Add(new(at, at + run.Text.Length) { Door = door, Changed = view.IsChanged(run) ? run.Text : null });
            }

            at += run.Text.Length;
        }

        var doors = _elements.Count;
        foreach (var (from, to) in Unparted.In(_text))
        {
            // A door stands within what is kept together, or around it.
            var crossed = _elements.Take(doors).Where(d => d.From < to && d.To > from && !(d.From <= from && d.To >= to)).ToArray();
            _elements.Add(new(crossed.Select(d => d.From).Append(from).Min(), crossed.Select(d => d.To).Append(to).Max()));
        }

        // What holds another comes first.
        _elements.Sort((a, b) => (a.From, -a.To, a.Door is null ? 0 : 1).CompareTo((b.From, -b.To, b.Door is null ? 0 : 1)));
    }

    /// <summary>With the doors that the reader has.</summary>
    public static IHtmlContent Of(DocumentView view, IReadOnlyList<Run> runs) => new RunText(runs, view);

    /// <summary>Without any.</summary>
    public static IHtmlContent Of(string? text) => new RunText([new(text ?? "")], view: null);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var at = 0;
        Stack<Element> open = new();
        foreach (var element in _elements)
        {
            CloseUpTo(element.From);
            Say(element.From);
            element.Open(writer, encoder);
            open.Push(element);
        }

        CloseUpTo(_text.Length);
        Say(_text.Length);

        void CloseUpTo(int place)
        {
            while (open.TryPeek(out var last) && last.To <= place)
            {
                Say(last.To);
                writer.Write(open.Pop().Closing);
            }
        }

        // The encoder of pages would write each wide blank as a number.
        void Say(int to)
        {
            while (at < to)
            {
                var blank = _text.IndexOf(Blank, at, to - at);
                var end = blank < 0 ? to : blank;
                encoder.Encode(writer, _text, at, end - at);
                at = end;
                if (blank >= 0)
                {
                    writer.Write(Blank);
                    at++;
                }
            }
        }
    }

    // A door, or what is kept together.
    private sealed record Element(int From, int To)
    {
        public string? Door { get; init; }

        // The number, where it changed since the text was saved.
        public string? Changed { get; init; }

        public string Closing => Door is null ? "</span>" : "</a>";

        public void Open(TextWriter writer, HtmlEncoder encoder)
        {
            if (Door is null)
            {
                writer.Write("<span class=\"nowrap\">");
                return;
            }

            writer.Write(Changed is null ? "<a class=\"token\" title=\"看名单\" href=\"" : "<a class=\"token token-changed\" title=\"上次保存后变了，看名单\" aria-label=\"");
            if (Changed is not null)
            {
                encoder.Encode(writer, Changed);
                writer.Write("，上次保存后变了\" href=\"");
            }

            encoder.Encode(writer, Door);
            writer.Write("\">");
        }
    }
}
