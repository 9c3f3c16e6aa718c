namespace VillageRectification.Web.Tests.Site;

/// <summary>What the route of an endpoint names, of which one lies in the reader's scope and another does not.</summary>
internal enum Names
{
    Nothing = 1,
    Case,
    Entry,
    Record,
    Plan,
    Campaign,
    Issued,
    Draft,
    Account,
    Upload,
    File,
    Draw,
    Import,
    Form,
}
