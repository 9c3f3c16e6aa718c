using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Frame;

/// <summary>A day that is sent with a form lies in a year in which a campaign can be: 0001-01-01 is no day on which anything was done.</summary>
internal sealed class LikelyDayBinder(IModelBinder inner) : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext context)
    {
        await inner.BindModelAsync(context);
        if (context.Result.Model is DateOnly { Year: < Campaign.FirstYear or > Campaign.LastYear } && HttpMethods.IsPost(context.HttpContext.Request.Method))
        {
            context.ModelState.TryAddModelError(context.ModelName, ImpossibleDate.Unlikely);
            context.Result = ModelBindingResult.Failed();
        }
    }

    internal sealed class Provider : IModelBinderProvider
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.UnderlyingOrModelType == typeof(DateOnly)
            ? new LikelyDayBinder(new SimpleTypeModelBinder(context.Metadata.ModelType, context.Services.GetRequiredService<ILoggerFactory>()))
            : null;
    }
}
