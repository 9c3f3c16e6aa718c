using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Frame;

/// <summary>Reads a whole number as people type it: full-width digits, thousands set off by commas, blanks around it.</summary>
internal sealed partial class WholeNumberBinder(Type type) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var sent = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (sent == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        var raw = sent.FirstValue ?? "";
        var sound = SoundText.Mend(raw);
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, new ValueProviderResult(sound));
        if (sound != raw)
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, SoundTextBinder.Message);
            return Task.CompletedTask;
        }

        var typed = sound.Normalize(NormalizationForm.FormKC).Trim();
        if (typed.Length == 0)
        {
            return Task.CompletedTask;
        }

        if (Whole().IsMatch(typed)
            && long.TryParse(typed.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && (type == typeof(long) || number <= int.MaxValue))
        {
            bindingContext.Result = ModelBindingResult.Success(type == typeof(long) ? number : (object)(int)number);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, Whole().IsMatch(typed) ? "数太大了，请核对" : "这里要填 0 或者正整数");
        }

        return Task.CompletedTask;
    }

    [GeneratedRegex(@"^(\d+|\d{1,3}(,\d{3})+)$", RegexOptions.ECMAScript)]
    private static partial Regex Whole();

    /// <summary>For what may be left blank; a number that is always there (a page, a version) is the program's own.</summary>
    internal sealed class Provider : IModelBinderProvider
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
            Nullable.GetUnderlyingType(context.Metadata.ModelType) is { } type && (type == typeof(int) || type == typeof(long))
                ? new WholeNumberBinder(type)
                : null;
    }
}
