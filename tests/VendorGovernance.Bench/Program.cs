using System.CommandLine;
using VendorGovernance.Bench;

var count = new Option<int>("--count") { Description = "How many contracts.", DefaultValueFactory = _ => 100_000 };
var vendors = new Option<int>("--vendors") { Description = "How many vendors they are spread over.", DefaultValueFactory = _ => 2_000 };
var runs = new Option<int>("--runs") { Description = "How often each page is asked for.", DefaultValueFactory = _ => 40 };
var keep = new Option<string?>("--data") { Description = "Keep the database in this folder, and use the one that is there." };
var contracts = new Command("contracts", "The contracts list, a filtered and sorted list, and the search over everything, each beside its bare queries.") { count, vendors, runs, keep };
contracts.SetAction((parsed, cancel) =>
    ContractsBench.RunAsync(new BenchSize(parsed.GetValue(count), parsed.GetValue(vendors), parsed.GetValue(runs)), parsed.GetValue(keep), Console.Out, cancel));

var root = new RootCommand("Measures pages of the real program on a large register.") { contracts };
return await root.Parse(args.Length == 0 ? ["contracts"] : args).InvokeAsync();
