namespace VendorGovernance.Platform.Pdf;

/// <summary>The arguments of one print. The document is our own markup and needs no network.</summary>
internal static class BrowserCommand
{
    public static IEnumerable<string> Arguments(string document, string pdf, string profile, bool isRoot) =>
    [
        "--headless",
        $"--print-to-pdf={pdf}",
        "--no-pdf-header-footer",
        "--generate-pdf-document-outline",
        $"--user-data-dir={profile}",
        // Chromium has no switch for "offline": every name fails to resolve, and every address goes to a proxy that is not there.
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--proxy-server=127.0.0.1:9",
        "--proxy-bypass-list=<-loopback>",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-default-apps",
        "--disable-extensions",
        "--disable-sync",
        "--disable-quic",
        "--disable-gpu",
        "--no-first-run",
        "--no-default-browser-check",
        // /dev/shm is 64 MB in a container, too little for a long report.
        "--disable-dev-shm-usage",
        // The sandbox refuses to start for root.
        .. isRoot ? ["--no-sandbox"] : Array.Empty<string>(),
        new Uri(document).AbsoluteUri,
    ];
}
