using VendorGovernance.Platform.Text;

namespace VendorGovernance.Tests.Platform.Text;

public class MarkupTests
{
    [Fact]
    public void What_fills_a_hole_is_text() =>
        Assert.Equal("<b>&lt;i&gt;Tom &amp; &quot;Jerry&#39;s&quot;</b>", Markup.Of($"<b>{"<i>Tom & \"Jerry's\""}</b>").ToString());

    [Fact]
    public void Markup_in_a_hole_is_kept() =>
        Assert.Equal("<p><b>x</b></p>", Markup.Of($"<p>{Markup.Of($"<b>{"x"}</b>")}</p>").ToString());

    [Fact]
    public void Letters_no_document_may_hold_are_dropped_and_others_kept() =>
        Assert.Equal("a中文😀b", Markup.Of($"{"a\u0000中文\uD83D\uDE00\uD800\u0008b"}").ToString());

    [Fact]
    public void Additions_keep_their_order() =>
        Assert.Equal("<a>1.5</a><b>2</b>", new Markup().Add($"<a>{1.5}</a>").Add($"<b>{2}</b>").ToString());
}
