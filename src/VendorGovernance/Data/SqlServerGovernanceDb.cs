using Microsoft.EntityFrameworkCore;

namespace VendorGovernance.Data;

public sealed class SqlServerGovernanceDb(DbContextOptions<SqlServerGovernanceDb> options) : GovernanceDb(options);
