namespace VillageRectification.Web.Security;

/// <summary>A page that works without knowing who asks, also when that cannot be read.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class NeedsNoCallerAttribute : Attribute;
