using VendorGovernance.Platform.Text;

namespace VendorGovernance.Shell;

public sealed record ErrorPage(int Status, Sentence What, Sentence WhatToDo);
