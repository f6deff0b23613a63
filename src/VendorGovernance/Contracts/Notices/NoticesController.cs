using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Contracts.Endings;
using VendorGovernance.Data;
using VendorGovernance.Files;

namespace VendorGovernance.Contracts.Notices;

/// <summary>The notice that ends a contract: made, served, received, withdrawn.</summary>
[Route("contracts/{id:int}/notices"), Authorize(Permissions.ViewContracts)]
public sealed class NoticesController(GovernanceDb db, Moments moments, NoticeDesk desk, EndingDesk endings, FileStore files) : RecordController(db)
{
    [HttpGet("new"), Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> New(int id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } contract)
        {
            return NotFound();
        }

        return await Db.Notices.OfContract(id).FirstOrDefaultAsync(notice => notice.State == NoticeState.Made, cancel) is { } made
            ? LocalRedirect($"/contracts/{id}/notices/{made.Id}")
            : NewPage(contract, new NoticeForm { LastDay = desk.LastDayOf(contract), Version = contract.Version });
    }

    [HttpPost, Authorize(Permissions.EditContracts)]
    public async Task<IActionResult> Create(int id, NoticeForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } contract)
        {
            return NotFound();
        }

        Notice? notice = null;
        if (await AcceptedAsync(async () => notice = await desk.MakeAsync(contract, form, cancel))
            && await SavedAsync(contract, form, saved => new NoticeForm { LastDay = desk.LastDayOf(saved), Version = saved.Version }, cancel))
        {
            Confirm("The notice is made. Sign and serve it, then record here how it went out.");
            return LocalRedirect($"/contracts/{id}/notices/{notice!.Id}");
        }

        return NewPage(contract, form);
    }

    [HttpGet("{noticeId:int}")]
    public async Task<IActionResult> Show(int id, int noticeId, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } contract && await NoticeAsync(id, noticeId, cancel) is { } notice
            ? await PageAsync(contract, notice, null, null, cancel)
            : NotFound();

    /// <param name="file">en or zh for the document, proof for what shows that it was served.</param>
    [HttpGet("{noticeId:int}/files/{file:regex(^(en|zh|proof)$)}")]
    public async Task<IActionResult> Download(int id, int noticeId, string file, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is null || await NoticeAsync(id, noticeId, cancel) is not { } notice)
        {
            return NotFound();
        }

        var kept = file == "en" ? notice.EnglishFileId : file == "zh" ? notice.ChineseFileId : notice.ProofFileId;
        return kept is { } found ? await this.AttachmentAsync(files, found, cancel) : NotFound();
    }

    [HttpPost("{noticeId:int}/sending"), Authorize(Permissions.EditContracts)]
    public Task<IActionResult> Send(int id, int noticeId, SendingForm form, CancellationToken cancel) =>
        ChangeAsync(id, noticeId, form.Version, "Recorded.", (contract, notice) => desk.SendAsync(contract, notice, form, cancel), form, null, cancel);

    [HttpPost("{noticeId:int}/receipt"), Authorize(Permissions.EditContracts)]
    public Task<IActionResult> Receive(int id, int noticeId, ReceiptForm form, CancellationToken cancel) =>
        ChangeAsync(id, noticeId, form.Version, "Recorded.", (contract, notice) => desk.ReceiveAsync(contract, notice, form, cancel), null, form, cancel);

    [HttpPost("{noticeId:int}/withdrawal"), Authorize(Permissions.EditContracts)]
    public Task<IActionResult> Withdraw(int id, int noticeId, WithdrawalForm form, CancellationToken cancel) => ChangeAsync(
        id,
        noticeId,
        form.Version,
        "Recorded.",
        (contract, notice) => desk.WithdrawAsync(contract, notice, form, cancel),
        null,
        null,
        cancel);

    private async Task<IActionResult> ChangeAsync(
        int id, int noticeId, int version, string done, Func<Contract, Notice, Task> change, SendingForm? sending, ReceiptForm? receipt, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } contract || await NoticeAsync(id, noticeId, cancel) is not { } notice)
        {
            return NotFound();
        }

        var form = new WithdrawalForm { Version = version };
        if (await AcceptedAsync(() => change(contract, notice)) && await SavedAsync(contract, form, saved => new WithdrawalForm { Version = saved.Version }, cancel))
        {
            Confirm(done);
            return LocalRedirect($"/contracts/{id}");
        }

        // What was refused must not be shown as if it had happened.
        Db.ChangeTracker.Clear();
        return await PageAsync((await FindAsync(id, cancel))!, (await NoticeAsync(id, noticeId, cancel))!, sending, receipt, cancel);
    }

    private ViewResult NewPage(Contract contract, NoticeForm form)
    {
        (ViewBag.Contract, ViewBag.WhyNot) = (contract, NoticeDesk.WhyNotToMake(contract));
        return FormPage(form, "New");
    }

    private async Task<IActionResult> PageAsync(Contract contract, Notice notice, SendingForm? sending, ReceiptForm? receipt, CancellationToken cancel)
    {
        var moment = moments.Of(contract);
        var terms = contract.TermsOn(moment.Today);
        return FormPage(
            new NoticePage(
                contract,
                notice,
                moment,
                notice.Kind == NoticeKind.NonRenewal ? NoticeTiming.LastDayToServe(terms, moment.CalendarOf(terms)) : null,
                notice.State == NoticeState.Made ? await endings.SayAsync(contract, notice.Kind, notice.LastDay, cancel) : [])
            {
                Sending = sending ?? new SendingForm { SentOn = moment.Today },
                Receipt = receipt ?? new ReceiptForm { ReceivedOn = moment.Today },
            },
            "Show");
    }

    private Task<Notice?> NoticeAsync(int id, int noticeId, CancellationToken cancel) => Db.Notices.OfContract(id)
        .Include(notice => notice.DrawnUpBy).Include(notice => notice.EnglishFile).Include(notice => notice.ChineseFile).Include(notice => notice.ProofFile)
        .SingleOrDefaultAsync(notice => notice.Id == noticeId, cancel);

    private Task<Contract?> FindAsync(int id, CancellationToken cancel) =>
        Db.Contracts.VisibleTo(User).Include(contract => contract.Vendor).Include(contract => contract.Owner).SingleOrDefaultAsync(contract => contract.Id == id, cancel);
}
