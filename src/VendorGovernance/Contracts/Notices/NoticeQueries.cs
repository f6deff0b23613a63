namespace VendorGovernance.Contracts.Notices;

internal static class NoticeQueries
{
    /// <summary>Newest first.</summary>
    public static IQueryable<Notice> OfContract(this IQueryable<Notice> notices, int contract) =>
        notices.Where(notice => notice.ContractId == contract).OrderByDescending(notice => notice.Id);

    /// <summary>Notices for breach that are made and not served, whose right to end or time to mend is watched.</summary>
    public static IQueryable<WatchedRight> RightsExpiringBy(this IQueryable<Notice> notices, DateOnly day) =>
        from notice in notices
        where notice.State == NoticeState.Made && notice.Contract!.ArchivedAt == null && (notice.RightExpiresOn <= day || notice.CureUntil <= day)
        select new WatchedRight(
            notice.Id, notice.ContractId, notice.Contract!.Number, notice.Contract.Vendor!.Name, notice.Contract.VendorId, notice.Contract.OwnerId,
            notice.Clause, notice.RightExpiresOn, notice.CureUntil, notice.MadeOn);
}
