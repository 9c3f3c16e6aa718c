namespace VillageRectification.Web.Frame;

/// <summary>What was typed or chosen in one field of a form, as it is given back to be copied.</summary>
/// <param name="Text">Of several choices one a line.</param>
/// <param name="IsTyped">Its form shows it to be filled in or, where nobody knows the form, it holds a sentence or a number.</param>
internal sealed record TypedField(string Label, string Text, bool IsTyped);
