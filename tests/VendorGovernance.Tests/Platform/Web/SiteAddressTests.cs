using VendorGovernance.Platform.Web;

namespace VendorGovernance.Tests.Platform.Web;

public sealed class SiteAddressTests
{
    [Theory]
    [InlineData(null, "http://127.0.0.1:5080")]
    [InlineData("http://127.0.0.1:5091", "http://127.0.0.1:5091")]
    [InlineData("http://+:8080;https://+:8443", "http://127.0.0.1:8080")]
    [InlineData("http://0.0.0.0:80/", "http://127.0.0.1:80")]
    [InlineData("https://register.firm.example", "https://register.firm.example:443")]
    public void Links_lead_to_where_the_program_listens(string? urls, string address) => Assert.Equal(address, SiteAddress.Behind(urls));
}
