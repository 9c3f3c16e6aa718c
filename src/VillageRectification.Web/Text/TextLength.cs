using FluentValidation;

namespace VillageRectification.Web.Text;

/// <summary>What is said of a text that is longer than its column.</summary>
internal static class TextLength
{
    /// <param name="most">Characters that the column holds.</param>
    public static string TooLong(int most) => $"最多 {most} 个字，请写短些";

    /// <summary>At most so many characters, with the words for more.</summary>
    public static IRuleBuilderOptions<T, string?> AtMost<T>(this IRuleBuilder<T, string?> text, int most) =>
        text.MaximumLength(most).WithMessage(TooLong(most));
}
