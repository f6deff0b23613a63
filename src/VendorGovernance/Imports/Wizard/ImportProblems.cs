using Microsoft.AspNetCore.Mvc.ModelBinding;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports.Wizard;

internal static class ImportProblems
{
    /// <summary>Everything that is wrong with a file or its mapping, as messages of the page on which it was given.</summary>
    public static void Add(this ModelStateDictionary state, ImportFileException error, Words words, string field = "")
    {
        foreach (var problem in error.Problems)
        {
            state.AddModelError(field, words[problem]);
        }
    }
}
