namespace VillageRectification.Documents.Word;

/// <summary>The styles by which a reworked document keeps its form; the name is what Word shows.</summary>
internal static class WordStyle
{
    public const string Text = "Text";
    public const string Heading = "Heading1";
    public const string Lead = "Heading2";
    public const string Title = "Title";
    public const string AnnexTitle = "AnnexTitle";
    public const string AnnexLabel = "AnnexLabel";
    public const string Mark = "Mark";
    public const string LetterMark = "LetterMark";
    public const string LetterFoot = "LetterFoot";
    public const string Number = "IssueNumber";
    public const string Known = "Known";
    public const string Issuer = "Issuer";
    public const string Addressees = "Addressees";
    public const string Attachment = "Attachment";
    public const string Signature = "Signature";
    public const string Colophon = "Colophon";
    public const string Code = "Code";
    public const string Cell = "Cell";
    public const string CellNarrow = "CellNarrow";
    public const string CellText = "CellText";
    public const string CellHeading = "CellHeading";
    public const string PageNumber = "PageNumber";
}
