using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Data;

internal static class TableExtensions
{
    /// <summary>Maps a name in two languages to the columns PrefixEn and PrefixZh.</summary>
    public static void HasLocalName<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, LocalName?>> property, string prefix)
        where T : class =>
        builder.ComplexProperty(property, name =>
        {
            name.IsRequired();
            name.Property(value => value.En).HasColumnName(prefix + "En").HasMaxLength(LocalName.MaxLength);
            name.Property(value => value.Zh).HasColumnName(prefix + "Zh").HasMaxLength(LocalName.MaxLength);
        });
}
