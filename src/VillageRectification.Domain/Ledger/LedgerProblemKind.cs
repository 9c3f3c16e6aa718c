namespace VillageRectification.Domain.Ledger;

/// <summary>What is wrong with a ledger, from the whole file down to one cell. What a sentence names, <see cref="LedgerFault"/> says.</summary>
public enum LedgerProblemKind
{
    // The file.
    /// <summary>Not an xlsx workbook at all.</summary>
    NotAWorkbook = 1,

    /// <summary>The old format .xls: to be saved as .xlsx first.</summary>
    OldWorkbook = 2,

    /// <summary>Encrypted with a password.</summary>
    PasswordProtected = 3,

    /// <summary>Truncated, corrupt or not well-formed.</summary>
    Damaged = 4,

    /// <summary>A workbook with macros (.xlsm): to be saved as .xlsx first.</summary>
    HasMacros = 5,

    /// <summary>A workbook of another format (.xlsb, template, add-in): to be saved as .xlsx first.</summary>
    OtherFormat = 6,

    /// <summary>More megabytes than are allowed.</summary>
    FileTooLarge = 7,

    /// <summary>Unpacks to more than is allowed.</summary>
    UnpacksTooLarge = 8,

    /// <summary>More parts in the container than are allowed.</summary>
    TooManyParts = 9,

    /// <summary>A part declares a document type, which could fetch or multiply things.</summary>
    HasDocumentType = 10,

    /// <summary>More rows than are allowed.</summary>
    TooManyRows = 11,

    /// <summary>More columns than are allowed.</summary>
    TooManyColumns = 12,
    /// <summary>No sheet has a name of the ledger.</summary>
    NoLedgerSheet = 13,
    /// <summary>A table in plain XML (XML 表格 2003, Flat OPC, Flat ODF) under another name.</summary>
    FlatXml = 14,

    /// <summary>A web page under another name.</summary>
    WebPage = 15,

    /// <summary>Plain text (CSV) under another name.</summary>
    PlainText = 16,

    /// <summary>A workbook of another program (.ods, .et).</summary>
    OpenDocument = 17,
    // A sheet.
    /// <summary>Not of the ledger, left aside.</summary>
    UnknownSheet = 20,

    /// <summary>Two sheets of one name.</summary>
    RepeatedSheet = 21,

    /// <summary>The sheet has cells but no row of headers.</summary>
    NoHeader = 22,

    /// <summary>A required column is not there.</summary>
    MissingColumn = 23,

    /// <summary>A header that is not of the sheet, left aside.</summary>
    UnknownColumn = 24,

    /// <summary>Two headers for one column.</summary>
    RepeatedColumn = 25,

    /// <summary>Headings in several rows that cannot be joined into the form's.</summary>
    SplitHeader = 54,

    /// <summary>There is no sheet of villages, and the campaign has none yet.</summary>
    MissingSheet = 26,

    /// <summary>A hidden sheet, left out.</summary>
    HiddenSheet = 27,

    /// <summary>Hidden rows, left out.</summary>
    HiddenRows = 28,

    /// <summary>A hidden column, left out.</summary>
    HiddenColumn = 29,

    // A cell.
    /// <summary>A required cell is blank.</summary>
    Blank = 30,

    /// <summary>The cell holds an error of the spreadsheet such as #REF!.</summary>
    CellError = 31,

    /// <summary>Not twelve digits.</summary>
    NotACode = 32,

    /// <summary>A code of a township or a higher division.</summary>
    NotAVillage = 33,

    /// <summary>Cannot be read as a day.</summary>
    NotADay = 34,

    /// <summary>A day that no calendar has, such as 2004-02-30.</summary>
    ImpossibleDay = 35,

    /// <summary>Cannot be read as a month.</summary>
    NotAMonth = 36,

    /// <summary>A month that no calendar has, such as 2003-13.</summary>
    ImpossibleMonth = 37,

    /// <summary>Cannot be read as a number.</summary>
    NotANumber = 38,

    /// <summary>Below zero.</summary>
    Negative = 39,

    /// <summary>A count with a fraction.</summary>
    NotWhole = 40,

    /// <summary>A quantity finer than thousandths of its unit.</summary>
    TooFine = 41,

    /// <summary>More than a column may hold.</summary>
    TooLarge = 42,

    /// <summary>More characters than are allowed.</summary>
    TooLong = 43,

    /// <summary>No word of the closed list.</summary>
    NotInList = 44,

    /// <summary>A conclusion of another kind of inspection.</summary>
    OutcomeOfOtherKind = 45,

    /// <summary>An indicator that the campaign lacks has no unit.</summary>
    UnitMissing = 46,

    /// <summary>The unit does not convert into the indicator's.</summary>
    UnitDiffers = 47,

    /// <summary>A conclusion without the day of the inspection that came to it.</summary>
    OutcomeWithoutDay = 48,

    /// <summary>An inspection whose conclusion is not known; its application is imported.</summary>
    InspectionWithoutOutcome = 49,

    /// <summary>A formula that no program has calculated: its value is not in the file.</summary>
    FormulaWithoutValue = 50,

    /// <summary>A picture stands in the cell; what it shows is not known.</summary>
    PictureCell = 51,

    /// <summary>The text holds a number of a person.</summary>
    PersonalNumber = 52,
    /// <summary>A truth value (TRUE, FALSE) where a text, a number or a day is to stand.</summary>
    TruthValue = 53,
    /// <summary>A number or a day where a name is to stand.</summary>
    NotAName = 55,

    // A row against the others.
    /// <summary>The village has a row already.</summary>
    RepeatedVillage = 60,
    /// <summary>The village is neither in 村情台账 nor in the campaign.</summary>
    UnknownVillage = 61,
    /// <summary>The village is of another county than the others.</summary>
    OtherCounty = 62,
    /// <summary>The village's name differs from that in 村情台账. Once a village.</summary>
    NameDiffers = 63,
    /// <summary>An amount was rounded to the yuan.</summary>
    Rounded = 64,
    /// <summary>The row names a village and says nothing about it; left aside.</summary>
    SaysNothing = 65,
    /// <summary>A quantity without its indicator is not counted.</summary>
    QuantityOfNothing = 66,
    /// <summary>Every column says what an earlier row of the sheet says, so it counts once.</summary>
    RepeatedRow = 67,

    // A month sheet (villages down, days across).

    /// <summary>No line above the days names the year and the month.</summary>
    UnnamedMonth = 80,
    /// <summary>It was to make a new campaign, which has no villages yet.</summary>
    SheetOfNoCampaign = 81,
    /// <summary>It has days and villages, and not one mark.</summary>
    NothingMarked = 82,
    /// <summary>No sign of presence that is known.</summary>
    UnknownMark = 83,
    /// <summary>Somebody was on leave: that explains and does not count.</summary>
    MarkOfLeave = 84,
    /// <summary>√ and 1 do not say who was there. Once a sheet.</summary>
    PlainMarks = 85,
    /// <summary>A mark in a column that the month lacks.</summary>
    DayBeyondMonth = 86,
    /// <summary>A mark on a day that is yet to come.</summary>
    DayToCome = 87,
    /// <summary>The sum written beside the days is not that of its marks.</summary>
    SumDiffers = 88,
    /// <summary>The campaign has no village of that name.</summary>
    UnlistedVillage = 89,
    /// <summary>Several villages have the name that a ledger writes.</summary>
    AmbiguousVillage = 90,
    /// <summary>No column names the villages.</summary>
    NoVillageColumn = 91,
    /// <summary>A word that names no capacity.</summary>
    NotACapacity = 92,
    /// <summary>A month sheet beside the one that is read: a file is of one month.</summary>
    FurtherMonthSheet = 93,
    /// <summary>The campaign's village of that name is of another township.</summary>
    VillageOfOtherTownship = 94,
    /// <summary>Several villages of the campaign have the name that a line of a month sheet writes.</summary>
    SeveralVillages = 95,
    /// <summary>A ledger gives no codes, and no campaign was chosen that says which county it is.</summary>
    NamesOfNoCounty = 100,
    /// <summary>The county has no village of that name.</summary>
    NoSuchVillage = 101,
    /// <summary>A total, a signature, a note or an example under the table, left aside.</summary>
    NoRecord = 102,
    /// <summary>A number that is written as no more than near: it is kept as it stands.</summary>
    AboutNumber = 111,
    /// <summary>Of one thing that rows tell together they say different things.</summary>
    SaysOtherwise = 103,
    /// <summary>A cell about something that the row does not name, left aside.</summary>
    BesideNothing = 104,
    /// <summary>No sheet of the workbook is read.</summary>
    NothingChosen = 105,
    /// <summary>A sheet whose headings the form does not know, left aside.</summary>
    OtherHeadings = 106,
    /// <summary>A column that is not to be read, as was said or for want of anything that it might be.</summary>
    LeftColumn = 107,
    /// <summary>A sheet that is not to be read, or that has no headings.</summary>
    LeftSheet = 108,
    /// <summary>Figures of a village that was listed by hand, in a workbook that does not tell its level; left aside.</summary>
    LevelNotTold = 109,
    /// <summary>A row of a village that is not to be read, as was said.</summary>
    LeftVillage = 110,
    /// <summary>What a row tells for one sheet of the ledger and is not to be read, as was said of a word in it.</summary>
    LeftRow = 112,
    /// <summary>A limit without a year: it is read as of the campaign, the last of the years that have it.</summary>
    YearAssumed = 113,
    /// <summary>A mark of a month sheet that was read as nobody's. Once a mark.</summary>
    MarkOfNobody = 114,
    /// <summary>A village that the campaign does not have, of which nobody has said whether it is listed.</summary>
    NewVillage = 115,
    /// <summary>A row of a village that is not listed, as was said.</summary>
    NotListed = 116,
}
