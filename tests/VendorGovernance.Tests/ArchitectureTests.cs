using Mono.Cecil;
using Mono.Cecil.Cil;

namespace VendorGovernance.Tests;

/// <summary>Which folder may use which, checked against the compiled code. docs/architecture.md says the same in words.</summary>
public sealed class ArchitectureTests
{
    private static readonly string[] Ground = ["Platform", "Data", "Accounts", "Calendars", "Jobs", "Settings"];
    private static readonly string[] LowerHubs = ["Mail", "Imports", "Agenda"];
    private static readonly string[] Hubs = [.. LowerHubs, "Auditing", "Files", "Timeline", "Alerts", "Tasks", "Reports"];

    /// <summary>Each may use the features before it.</summary>
    private static readonly string[] Features = ["Vendors", "Contracts", "ServiceLevels", "DataAccess", "Audits", "Scorecards"];

    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Platform"] = [],
        ["Data"] = ["Platform"],
        ["Accounts"] = ["Platform", "Data"],
        ["Calendars"] = ["Platform", "Data", "Accounts"],
        ["Jobs"] = ["Platform", "Data", "Accounts"],
        ["Settings"] = ["Platform", "Data", "Accounts", "Calendars", "Jobs"],
        ["Mail"] = Ground,
        ["Imports"] = Ground,
        ["Agenda"] = Ground,
        ["Auditing"] = [.. Ground, "Mail"],
        ["Files"] = [.. Ground, "Auditing"],
        ["Timeline"] = [.. Ground, "Auditing"],
        ["Alerts"] = [.. Ground, .. LowerHubs, "Auditing"],
        ["Tasks"] = [.. Ground, "Auditing", "Files", "Timeline", "Alerts"],
        ["Reports"] = [.. Ground, .. LowerHubs, "Auditing"],
        ["Demo"] = [.. Ground, .. Hubs, .. Features],
        ["Shell"] = [.. Ground, .. Hubs],
    };

    /// <summary>The one model needs every entity, and a vendor's contact belongs to a vendor.</summary>
    private static readonly Dictionary<string, Func<TypeDefinition, bool>> Exceptions = new()
    {
        ["Data"] = type => IsEntity(type) || IsEntityTable(type),
        ["Accounts"] = type => type.FullName == "VendorGovernance.Vendors.Vendor",
    };

    private static readonly ModuleDefinition Module = ModuleDefinition.ReadModule(typeof(App).Assembly.Location);

    static ArchitectureTests()
    {
        for (var at = 0; at < Features.Length; at++)
        {
            MayUse[Features[at]] = [.. Ground, .. Hubs, .. Features[..at]];
        }
    }

    [Fact]
    public void Every_folder_uses_only_what_it_may()
    {
        var wrong =
            from type in Module.GetTypes()
            let folder = FolderOf(type)
            where folder is not null && MayUse.ContainsKey(folder)
            from used in UsedBy(type)
            let usedFolder = FolderOf(used)
            where usedFolder is not null && usedFolder != folder && !MayUse[folder].Contains(usedFolder)
            where !(Exceptions.TryGetValue(folder, out var isAllowed) && isAllowed(used))
            select $"{type.FullName} uses {used.FullName}";

        var all = string.Join(Environment.NewLine, wrong.Distinct().Order());
        Assert.True(all.Length == 0, all);
    }

    [Fact]
    public void Every_folder_has_its_place_in_the_picture()
    {
        var folders = Module.GetTypes().Select(FolderOf).OfType<string>().Distinct();

        Assert.Empty(folders.Except([.. MayUse.Keys, "CommandLine", "Migrations"]));
    }

    /// <summary>The first part of the namespace below ours; null for the application's own top level.</summary>
    private static string? FolderOf(TypeReference type)
    {
        var outer = type;
        while (outer.DeclaringType is not null)
        {
            outer = outer.DeclaringType;
        }

        var parts = outer.Namespace.Split('.');
        return parts is ["VendorGovernance", var folder, ..] ? folder : null;
    }

    private static IEnumerable<TypeDefinition> UsedBy(TypeDefinition type)
    {
        var references = new List<TypeReference?> { type.BaseType };
        references.AddRange(type.Interfaces.Select(implemented => implemented.InterfaceType));
        references.AddRange(type.Fields.Select(field => field.FieldType));
        foreach (var method in type.Methods)
        {
            references.Add(method.ReturnType);
            references.AddRange(method.Parameters.Select(parameter => parameter.ParameterType));
            if (method.HasBody)
            {
                references.AddRange(method.Body.Variables.Select(variable => variable.VariableType));
                references.AddRange(method.Body.Instructions.SelectMany(OperandTypes));
            }
        }

        return references.SelectMany(Parts).Select(Definition).OfType<TypeDefinition>().Distinct();
    }

    private static IEnumerable<TypeReference?> OperandTypes(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod method => [method.DeclaringType, .. method.GenericArguments],
        MethodReference method => [method.DeclaringType],
        FieldReference field => [field.DeclaringType],
        _ => [],
    };

    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null => [],
        GenericInstanceType generic => [generic.ElementType, .. generic.GenericArguments.SelectMany(Parts)],
        TypeSpecification specification => Parts(specification.ElementType),
        _ => [type],
    };

    private static TypeDefinition? Definition(TypeReference type) => type.Scope == Module || type is TypeDefinition ? type.Resolve() : null;

    private static bool IsEntity(TypeDefinition type) =>
        Module.GetType("VendorGovernance.Data.GovernanceDb").Properties
            .Any(set => set.PropertyType is GenericInstanceType generic && generic.GenericArguments[0].FullName == type.FullName)
        || type.FullName == "VendorGovernance.Accounts.Account"
        || type.FullName == "VendorGovernance.Accounts.Role";

    private static bool IsEntityTable(TypeDefinition type) => type.Name.EndsWith("Table", StringComparison.Ordinal);
}
