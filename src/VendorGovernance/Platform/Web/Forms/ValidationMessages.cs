using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Web.Forms;

/// <summary>The sentences for what a form attribute refuses, in place of the framework's.</summary>
internal sealed class ValidationMessages : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        if (context.Key is { MetadataKind: ModelMetadataKind.Property, ModelType: var type } && (Nullable.GetUnderlyingType(type) ?? type) == typeof(DateOnly))
        {
            context.ValidationMetadata.ValidatorMetadata.Add(new PlausibleDayAttribute());
        }

        foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            // The attribute for addresses shows the framework's default as if a form had set it, so it is never left as it is.
            if (rule.ErrorMessage is not null && rule is not EmailAddressAttribute)
            {
                continue;
            }

            rule.ErrorMessage = rule switch
            {
                RequiredAttribute => "Please fill in: {0}.",
                StringLengthAttribute => "{0}: at most {1} characters.",
                RangeAttribute => "{0}: between {1} and {2}.",
                EmailAddressAttribute => "{0}: this is not an e-mail address.",
                CurrencyAttribute => "There is no such currency. Use a code of three letters, like CNY.",
                CompareAttribute => "The two entries are not the same.",
                _ => null,
            };
        }
    }
}

internal static class BindingMessages
{
    private static Words T => Translations.Shared.In(CultureInfo.CurrentUICulture);

    public static void UseOurWords(this DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => T["{1}: \"{0}\" is not valid.", value, field]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => T["\"{0}\" is not valid.", value]);
        messages.SetValueIsInvalidAccessor(value => T["\"{0}\" is not valid.", value]);
        messages.SetUnknownValueIsInvalidAccessor(field => T["{0}: the value is not valid.", field]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => T["The value is not valid."]);
        messages.SetValueMustBeANumberAccessor(field => T["{0}: please enter a number.", field]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => T["Please enter a number."]);
        messages.SetValueMustNotBeNullAccessor(field => T["Please fill in: {0}.", field]);
        messages.SetMissingBindRequiredValueAccessor(field => T["Please fill in: {0}.", field]);
        messages.SetMissingKeyOrValueAccessor(() => T["The value is not valid."]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => T["The value is not valid."]);
    }
}
