using VendorGovernance.Platform.Text;

namespace VendorGovernance.Tests.Platform.Text;

public class FormulaTextTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData(" =A1")]
    [InlineData("＝A1")]
    [InlineData("@SUM(A1)")]
    [InlineData("+HYPERLINK(\"x\")")]
    [InlineData("-2+3*SUM(A1)")]
    [InlineData("+cmd|' /C calc'!A0")]
    public void A_cell_that_would_run_is_a_formula(string text) => Assert.True(FormulaText.IsFormula(text));

    [Theory]
    [InlineData("-5")]
    [InlineData("+86 571 8888")]
    [InlineData("- spare parts (two years)")]
    [InlineData("@home agents")]
    [InlineData("A=B")]
    public void A_plain_text_is_none(string text) => Assert.False(FormulaText.IsFormula(text));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-title", "'-title")]
    [InlineData("-5.20", "-5.20")]
    [InlineData("plain", "plain")]
    public void What_goes_out_is_made_harmless_and_comes_back_as_it_was(string text, string written)
    {
        Assert.Equal(written, FormulaText.Neutral(text));
        Assert.Equal(text, FormulaText.WithoutGuard(written));
    }
}
