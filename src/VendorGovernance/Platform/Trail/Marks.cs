namespace VendorGovernance.Platform.Trail;

/// <summary>Records of this kind are no business of the audit trail.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UnauditedAttribute(string because) : Attribute
{
    public string Because => because;
}

/// <summary>The trail tells that it changed, never the value.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SecretAttribute : Attribute;

/// <summary>The value says something of a person and can be erased from the trail.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute : Attribute;

/// <summary>Follows from other properties; the trail leaves it out.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DerivedAttribute : Attribute;

/// <summary>Raw figures that files bring by the thousand: an imported file has one entry for all of them.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BulkAttribute : Attribute;
