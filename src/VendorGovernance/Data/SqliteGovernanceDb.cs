using Microsoft.EntityFrameworkCore;

namespace VendorGovernance.Data;

public sealed class SqliteGovernanceDb(DbContextOptions<SqliteGovernanceDb> options) : GovernanceDb(options);
