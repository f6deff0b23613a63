var app = VendorGovernance.App.Build(new Dictionary<string, string?>());
await app.RunAsync();
