namespace VendorGovernance.Platform.Web.Forms;

/// <summary>A form for a record that someone else may be editing, too.</summary>
public interface IRecordForm
{
    /// <summary>The version that the person saw; 0 for a new record.</summary>
    int Version { get; set; }
}
