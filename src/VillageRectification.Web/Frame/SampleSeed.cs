using System.Security.Cryptography;
using VillageRectification.Domain.Acceptance;

namespace VillageRectification.Web.Frame;

/// <summary>With what a sample is drawn: made by the program as it draws, for who can choose a seed can choose the sample.</summary>
internal static class SampleSeed
{
    /// <summary>Hexadecimal digits of the system's generator, as many as a draw keeps.</summary>
    public static string New() => RandomNumberGenerator.GetHexString(SampleDraw.SeedMaxLength, lowercase: true);
}
