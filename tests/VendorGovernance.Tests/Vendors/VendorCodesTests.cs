using VendorGovernance.Vendors;

namespace VendorGovernance.Tests.Vendors;

public class VendorCodesTests
{
    [Theory]
    [InlineData("Ace Uniform Services, Inc.", "ACE-US")]
    [InlineData("AT&T MOBILITY LLC", "ATT-M")]
    [InlineData("ELIXIR", "ELIXIR")]
    [InlineData("Société Générale", "SOCIETE-G")]
    [InlineData("杭州云客服", "V1")]
    public void A_code_is_made_of_the_name(string name, string code) => Assert.Equal(code, VendorCodes.For(name, _ => false));

    [Fact]
    public void A_taken_code_gets_a_number() => Assert.Equal("ACE-US3", VendorCodes.For("Ace Uniform Services", code => code is "ACE-US" or "ACE-US2"));
}
