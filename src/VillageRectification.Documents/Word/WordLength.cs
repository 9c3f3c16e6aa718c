using VillageRectification.Domain.Documents;
using static VillageRectification.Documents.Word.WordMeasure;

namespace VillageRectification.Documents.Word;

/// <summary>
/// How far an official document comes on its pages. Lines and rows have exact heights, so it can be counted before any program lays it out; what the count
/// is for, the page of 版记, no format has a word for.
/// </summary>
internal sealed class WordLength
{
    private const int Kept = 2;
    private const int KeptLast = 3;
    private const int HeadLines = 9;

    // In twentieths of a character: a digit of 仿宋 has ten, one of other faces a little more.
    private const int Digit = 11;

    private readonly WordForm _form;
    private int _height = Height;
    private int _used;

    private WordLength(WordForm form) => _form = form;

    public int Pages { get; private set; } = 1;

    /// <summary>The text ends on an odd page, or too low on an even one.</summary>
    public bool NeedsPageForColophon { get; private set; }

    /// <summary>What stays free above 版记 on its page.</summary>
    public int AboveColophon { get; private set; }

    /// <summary>Who signs would stand on a page without three lines of the text: the last paragraph goes there as a whole.</summary>
    public bool IsLastKept { get; private set; }

    private int Room => _height - _used;

    /// <summary>How many pages come before 版记 where that has a page of its own, as far as can be counted.</summary>
    public static int PagesBeforeColophon(OfficialDocument document) => Of(document, WordForm.Official, hasCode: false).Pages;

    public static WordLength Of(OfficialDocument document, WordForm form, bool hasCode)
    {
        WordLength length = new(form);
        length._used = document.Head.IsRed
            ? ((document.IsLetter ? 1 : HeadLines) + 3 + document.TitleLines(TitleOnOneLine).Count) * Line : 2 * Line;
        foreach (var block in document.Blocks)
        {
            length.Lay(block, document);
        }

        if (document.Blocks is [.., Colophon colophon])
        {
            var height = ((colophon.IsDeep ? 3 : 2) * ColophonLine) + (hasCode ? Code + Millimetres(3) : 0) + Millimetres(1);
            length.NeedsPageForColophon = length.Pages % 2 == 1 || length.Room < height + Line || length._height != Height;
            // On a page with text a line less, since the text may come a line further than was counted.
            length.AboveColophon = length.NeedsPageForColophon ? Height - height : Math.Max(0, length.Room - height - Line);
        }

        return length;
    }

    private void Lay(Block block, OfficialDocument document)
    {
        switch (block)
        {
            case Addressees addressees:
                Text(addressees.Text, indent: 0);
                break;
            case Section section:
                Together(_form.HeadingBefore + _form.HeadingLine, Kept * _form.Line);
                foreach (var part in section.Blocks)
                {
                    Lay(part, document);
                }

                break;
            case Paragraph paragraph when ReferenceEquals(paragraph, document.Last):
                Last(paragraph, document);
                break;
            case Paragraph paragraph:
                Text(paragraph);
                break;
            case Table table:
                Rows(table, isCompact: false);
                break;
            case Annex annex:
                (Pages, _height, _used) = annex.IsTurned ? (Pages + 1, Width, TurnedLabel + BelowTurnedTitle) : (Pages + 1, Height, 3 * Line);
                _used += LinesOf(annex.Title, indent: 0, Title * 10, annex.IsTurned ? Height : Width) * (annex.IsTurned ? TurnedTitle : Line);
                foreach (var part in annex.Blocks)
                {
                    if (part is Table table)
                    {
                        Rows(table, annex.IsCompact);
                    }
                    else
                    {
                        Lay(part, document);
                    }
                }

                break;
            case AttachmentList or Signature when document.Last is null:
                Together(TailOf([block]), 0);
                break;
        }
    }

    private void Text(Paragraph paragraph)
    {
        if (paragraph.Heading is not null)
        {
            Together(_form.Line, Kept * _form.Line);
        }

        if (paragraph.Heading is null || paragraph.Body.Count > 0)
        {
            Text(string.Concat(paragraph.Body.Select(r => r.Text)), _form.Indent);
        }
    }

    // What signs comes with it: as it falls, where three lines of the text are there too, and else with the whole paragraph.
    private void Last(Paragraph paragraph, OfficialDocument document)
    {
        var tail = TailOf(document.Blocks.Where(b => b is AttachmentList or Signature));
        var (page, used) = (Pages, _used);
        Text(paragraph);
        var lines = LinesOf(paragraph.Text, _form.Indent);
        var onPage = Pages == page ? lines : _used / _form.Line;
        IsLastKept = tail > 0 && (Room < tail + _form.Line || (onPage < KeptLast && onPage < lines));
        if (IsLastKept && Room < tail)
        {
            (Pages, _used) = Pages == page && used == 0 ? (Pages, _used) : (page + 1, lines * _form.Line);
        }

        _used += tail;
    }

    private int TailOf(IEnumerable<Block> tail) => tail.Sum(b => b switch
    {
        AttachmentList list => _form.Line + list.Lines().Sum(l => LinesOf(l, indent: 2) * _form.Line),
        _ => 4 * _form.Line,
    });

    private void Text(string text, int indent)
    {
        var lines = LinesOf(text, indent);
        var fit = Room / _form.Line;
        while (lines > fit)
        {
            var here = Math.Min(fit, lines - Kept);
            lines -= here < Kept ? 0 : here;
            Turn();
            fit = Room / _form.Line;
        }

        _used += lines * _form.Line;
    }

    /// <param name="height">Of what is not parted.</param>
    /// <param name="with">Of what has to follow it on its page.</param>
    private void Together(int height, int with)
    {
        if (Room < height + with && _used > 0)
        {
            Turn();
        }

        _used += height;
    }

    private void Rows(Table table, bool isCompact)
    {
        var widths = WordTable.WidthsOf(table, _form);
        var line = RowOf(isCompact, table.IsLandscape);
        var type = isCompact && table.IsLandscape ? CloseTable : WordMeasure.Table;
        var head = HeightOf([.. table.Columns.Select(c => c.Heading)], isHead: true);
        int[] rows = [.. table.Rows.Select(r => HeightOf(r, isHead: false))];
        Together(head, rows.Take(WordTable.IsWhole(table, _form) ? rows.Length : Kept).Sum());
        for (var i = 0; i < rows.Length; i++)
        {
            if (Room < rows[i] + (WordTable.IsKept(table, _form, i, isSigned: false) ? rows[i + 1] : 0) && i > 0)
            {
                Turn();
                _used = head;
            }

            _used += rows[i];
        }

        int HeightOf(IReadOnlyList<string> cells, bool isHead) =>
            (cells.Select((text, i) => LinesOf(text, 0, type * 10, Inside(i, isHead))).Max() * line) + (2 * _form.CellSides) + Millimetres(0.25);

        int Inside(int column, bool isHead) => widths[column] - (2 * WordTable.EndsOf(table.Columns[column], _form, isHead));
    }

    private void Turn() => (Pages, _used) = (Pages + 1, 0);

    private int LinesOf(string text, int indent) =>
        LineCount.Of(text, Width, (_form.Text * 10) + _form.Tracking, (_form.Text * Digit / 2) + _form.Tracking, indent * (_form.Text * 10));

    private static int LinesOf(string text, int indent, int cell, int width) => LineCount.Of(text, width, cell, cell * Digit / 20, indent);
}
