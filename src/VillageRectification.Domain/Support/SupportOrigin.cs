namespace VillageRectification.Domain.Support;

/// <summary>Where what was given comes from.</summary>
public enum SupportOrigin
{
    /// <summary>自筹: of the department itself.</summary>
    Own = 1,

    /// <summary>协调: the department got others to give it.</summary>
    Coordinated = 2,
}
