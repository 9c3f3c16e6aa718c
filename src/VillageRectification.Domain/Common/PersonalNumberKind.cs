namespace VillageRectification.Domain.Common;

/// <summary>What the system never records of a person.</summary>
public enum PersonalNumberKind
{
    /// <summary>身份证号.</summary>
    Identity = 1,

    /// <summary>手机号.</summary>
    Mobile = 2,
}
