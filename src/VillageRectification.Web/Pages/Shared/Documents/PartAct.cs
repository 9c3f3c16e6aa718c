namespace VillageRectification.Web.Pages.Shared.Documents;

/// <summary>What can be done with a part of a document: a link below its text.</summary>
internal sealed record PartAct(string Address, string Word);
