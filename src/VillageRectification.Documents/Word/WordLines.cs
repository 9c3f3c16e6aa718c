using System.Text;
using System.Xml;

namespace VillageRectification.Documents.Word;

/// <summary>
/// What a part of a file of Word says, without its looks: a paragraph a line, a row of a table a line with its cells apart, and no space anywhere, since
/// programs set spaces anew. What is set hidden, struck out by a tracked change or counted by a field's instruction is not said.
/// </summary>
internal sealed class WordLines
{
    private const char BetweenCells = '|';

    private static readonly string[] Spaces =
    [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ];

    private readonly List<string> _lines = [];
    private readonly Stack<StringBuilder> _texts = new([new()]);
    private readonly Stack<List<string>> _rows = new();

    private bool _isInRun;
    private bool _isHidden;

    private WordLines()
    {
    }

    public IReadOnlyList<string> All => _lines;

    /// <summary>Pictures, text boxes and embedded objects, which may lie over the text.</summary>
    public int Pictures { get; private set; }

    /// <param name="part">As it is unpacked; read once, and never held as a whole.</param>
    /// <exception cref="XmlException">It is no XML.</exception>
    public static WordLines Read(Stream part)
    {
        WordLines lines = new();
        using var reader = XmlReader.Create(part, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (reader.Read())
        {
            // What an older program shows instead says the same once more.
            while (reader is { NodeType: XmlNodeType.Element, LocalName: "Fallback" })
            {
                reader.Skip();
            }

            if (reader.NodeType is XmlNodeType.Element && Spaces.Contains(reader.NamespaceURI))
            {
                lines.Begin(reader);
            }
            else if (reader.NodeType is XmlNodeType.EndElement && Spaces.Contains(reader.NamespaceURI))
            {
                lines.End(reader.LocalName);
            }
        }

        return lines;
    }

    private void Begin(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "p" or "tc" when !reader.IsEmptyElement:
                _texts.Push(new());
                break;
            case "tc" when _rows.Count > 0:
                _rows.Peek().Add("");
                break;
            case "tr" when !reader.IsEmptyElement:
                _rows.Push([]);
                break;
            case "r":
                (_isInRun, _isHidden) = (!reader.IsEmptyElement, false);
                break;
            case "vanish" when _isInRun:
                _isHidden = reader.GetAttribute("val", reader.NamespaceURI) is not ("0" or "false" or "off");
                break;
            case "drawing" or "pict" or "object":
                Pictures++;
                break;
            case "noBreakHyphen":
                Say("-");
                break;
            case "sym":
                Say($"\\{reader.GetAttribute("char", reader.NamespaceURI)}");
                break;
            case "t" when !reader.IsEmptyElement:
                Say(reader);
                break;
        }
    }

    // The reader goes on behind the end of the text, which nothing is asked of.
    private void Say(XmlReader reader)
    {
        while (reader.Read() && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
        {
            Say(reader.Value);
        }
    }

    private void Say(string text)
    {
        if (!_isHidden)
        {
            _texts.Peek().Append([.. text.Where(c => !char.IsWhiteSpace(c))]);
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p" when _texts.Count > 1:
                var text = _texts.Pop().ToString();
                if (_rows.Count > 0)
                {
                    _texts.Peek().Append(text);
                }
                else if (text.Length > 0)
                {
                    _lines.Add(text);
                }

                break;
            case "tc" when _texts.Count > 1 && _rows.Count > 0:
                _rows.Peek().Add(_texts.Pop().ToString());
                break;
            case "tr" when _rows.Count > 0:
                var cells = _rows.Pop();
                if (cells.Any(c => c.Length > 0))
                {
                    _lines.Add(string.Join(BetweenCells, cells));
                }

                break;
            case "r":
                (_isInRun, _isHidden) = (false, false);
                break;
        }
    }
}
