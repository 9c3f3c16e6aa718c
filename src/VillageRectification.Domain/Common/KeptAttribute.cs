namespace VillageRectification.Domain.Common;

/// <summary>Marks what stays with a record whatever is corrected in it, so that it is nothing that one version says otherwise than another.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class KeptAttribute : Attribute;
