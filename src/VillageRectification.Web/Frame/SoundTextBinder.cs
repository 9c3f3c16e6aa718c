using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Frame;

/// <summary>
/// Text with something in it that no keyboard types, not every database stores or no reader sees, as a careless paste brings it, comes back in
/// its field without that, to be looked at once more. What is looked for is looked for without it.
/// </summary>
internal sealed class SoundTextBinder(IModelBinder inner) : IModelBinder
{
    /// <summary>Said at the field that something was taken out of.</summary>
    public const string Message = "里面有看不见的特殊字符，已经去掉。请看一遍再提交";

    public async Task BindModelAsync(ModelBindingContext context)
    {
        await inner.BindModelAsync(context);
        if (context.Result.Model is string typed)
        {
            // A browser ends a line in two characters; what it is compared with, a workbook's cell, in one.
            context.Result = ModelBindingResult.Success(typed.ReplaceLineEndings("\n"));
        }

        if (context.ValueProvider.GetValue(context.ModelName).FirstValue is { } text && !SoundText.IsSound(text))
        {
            var sound = SoundText.Mend(text);
            context.ModelState.SetModelValue(context.ModelName, new ValueProviderResult(sound));
            if (!HttpMethods.IsGet(context.HttpContext.Request.Method))
            {
                context.ModelState.TryAddModelError(context.ModelName, Message);
            }

            context.Result = ModelBindingResult.Success(sound);
        }
    }

    internal sealed class Provider : IModelBinderProvider
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.ModelType == typeof(string)
            ? new SoundTextBinder(new SimpleTypeModelBinder(typeof(string), context.Services.GetRequiredService<ILoggerFactory>()))
            : null;
    }
}
