using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace VillageRectification.Web.Records;

/// <summary>Reads a record's form as the input of the kind that the address names.</summary>
internal sealed class RecordInputBinder(IReadOnlyDictionary<Type, (ModelMetadata Metadata, IModelBinder Binder)> binders) : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        if (RecordKinds.Named(bindingContext.ActionContext.RouteData.Values["kind"] as string) is not { } kind)
        {
            return;
        }

        var (metadata, binder) = binders[kind.InputType];
        var context = DefaultModelBindingContext.CreateBindingContext(
            bindingContext.ActionContext, bindingContext.ValueProvider, metadata, bindingInfo: null, bindingContext.ModelName);
        await binder.BindModelAsync(context);
        bindingContext.Result = context.Result;
        if (context.Result.Model is { } model)
        {
            bindingContext.ValidationState[model] = new() { Metadata = metadata };
        }
    }

    internal sealed class Provider : IModelBinderProvider
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.ModelType != typeof(RecordInput)
            ? null
            : new RecordInputBinder(RecordKinds.All.ToDictionary(k => k.InputType, k =>
            {
                var metadata = context.MetadataProvider.GetMetadataForType(k.InputType);
                return (metadata, context.CreateBinder(metadata));
            }));
    }
}
