namespace VillageRectification.Web.Frame;

/// <summary>A page that changes nothing of the case of its address or of its campaign, and attaches neither to a unit of work.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class OnlyShowsCaseAttribute : Attribute;
