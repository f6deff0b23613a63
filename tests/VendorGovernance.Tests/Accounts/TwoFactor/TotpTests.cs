using System.Text;
using VendorGovernance.Accounts.TwoFactor;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Accounts.TwoFactor;

public sealed class TotpTests
{
    private static readonly byte[] KeyOfTheRfc = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <summary>RFC 6238, appendix B, the rows of SHA-1.</summary>
    [Theory]
    [InlineData(59, "94287082")]
    [InlineData(1111111109, "07081804")]
    [InlineData(1111111111, "14050471")]
    [InlineData(1234567890, "89005924")]
    [InlineData(2000000000, "69279037")]
    [InlineData(20000000000, "65353130")]
    public void The_codes_are_those_of_the_RFC(long seconds, string code)
    {
        var at = DateTime.UnixEpoch.AddSeconds(seconds);

        Assert.Equal(code, Totp.Code(KeyOfTheRfc, Totp.StepAt(at), digits: 8));
        Assert.Equal(code[2..], new AuthenticatorApp(Base32.Of(KeyOfTheRfc)).CodeAt(at));
    }

    /// <summary>RFC 4648, section 10, without the padding.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Keys_are_written_as_the_RFC_does(string text, string base32) => Assert.Equal(base32, Base32.Of(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void A_clock_may_be_one_step_off_and_no_code_is_good_twice()
    {
        var now = new DateTime(2026, 11, 22, 2, 0, 0, DateTimeKind.Utc);
        var step = Totp.StepAt(now);

        Assert.Equal(step - 1, Totp.Match(KeyOfTheRfc, Totp.Code(KeyOfTheRfc, step - 1), now, 0));
        Assert.Equal(step + 1, Totp.Match(KeyOfTheRfc, Totp.Code(KeyOfTheRfc, step + 1), now, 0));
        Assert.Null(Totp.Match(KeyOfTheRfc, Totp.Code(KeyOfTheRfc, step - 2), now, 0));
        Assert.Null(Totp.Match(KeyOfTheRfc, Totp.Code(KeyOfTheRfc, step), now, step));
        Assert.Null(Totp.Match(KeyOfTheRfc, Totp.Code(KeyOfTheRfc, step - 1), now, step));
    }
}
