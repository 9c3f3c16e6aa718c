using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace VillageRectification.Web.Frame;

/// <summary>
/// A choice is sent by the name of its member. A number, or several in a row, would be one that no page offers: the framework would take
/// 1 for the first role and add up 1,2.
/// </summary>
internal sealed class NamedEnumBinder(Type type) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        var sent = context.ValueProvider.GetValue(context.ModelName);
        if (sent == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        context.ModelState.SetModelValue(context.ModelName, sent);
        if (sent.FirstValue is not { Length: > 0 } word)
        {
            return Task.CompletedTask;
        }

        if (Enum.GetNames(type).FirstOrDefault(n => string.Equals(n, word, StringComparison.OrdinalIgnoreCase)) is { } name)
        {
            context.Result = ModelBindingResult.Success(Enum.Parse(type, name));
        }
        else
        {
            context.ModelState.TryAddModelError(
                context.ModelName,
                context.ModelMetadata.ModelBindingMessageProvider.AttemptedValueIsInvalidAccessor(word, context.ModelMetadata.DisplayName ?? ""));
        }

        return Task.CompletedTask;
    }

    internal sealed class Provider : IModelBinderProvider
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
            context.Metadata.UnderlyingOrModelType is { IsEnum: true } type ? new NamedEnumBinder(type) : null;
    }
}
