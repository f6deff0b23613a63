using Microsoft.Extensions.Options;

namespace VendorGovernance.Platform.Time;

internal sealed class OrganisationRules : IValidateOptions<Organisation>
{
    public ValidateOptionsResult Validate(string? name, Organisation options) =>
        options.Problems().Select(problem => problem.AtStart).ToList() is { Count: > 0 } problems
            ? ValidateOptionsResult.Fail(problems)
            : ValidateOptionsResult.Success;
}
