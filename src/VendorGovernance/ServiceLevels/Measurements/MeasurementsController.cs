using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.ServiceLevels.Measurements;

/// <summary>One month's figures are recorded, and corrected, but never removed.</summary>
[Route("service-levels/{levelId:int}/measurements"), Authorize(Permissions.RecordMeasurements)]
public sealed class MeasurementsController(GovernanceDb db, Clock clock) : RecordController(db)
{
    private static readonly Sentence MonthIsTaken = "This month already has its figures. Correct them instead.";

    [HttpGet("new")]
    public async Task<IActionResult> New(int levelId, string? month, CancellationToken cancel)
    {
        var asked = CalendarMonth.Parse(month) ?? CalendarMonth.LastFinished(clock.Today);
        return await LevelAsync(levelId, cancel) is { } level
            ? Form(level, new MeasurementForm { Month = CalendarMonth.Text(asked) })
            : NotFound();
    }

    [HttpPost]
    public async Task<IActionResult> Create(int levelId, MeasurementForm form, CancellationToken cancel)
    {
        if (await LevelAsync(levelId, cancel) is not { } level)
        {
            return NotFound();
        }

        Measurement? measurement = null;
        if (Accepted(() => Db.Measurements.Add(measurement = Recorded(level, form)))
            && await SavedAsync(measurement!, form, MeasurementForm.Of, nameof(form.Month), MonthIsTaken, cancel))
        {
            return Back(level, "Figures recorded.");
        }

        return Form(level, form);
    }

    [HttpGet("{month}/edit")]
    public async Task<IActionResult> Edit(int levelId, [FromRoute] string month, CancellationToken cancel) =>
        await LevelAsync(levelId, cancel) is { } level && await FindAsync(level, month, cancel) is { } measurement
            ? Form(level, MeasurementForm.Of(measurement))
            : NotFound();

    [HttpPost("{month}/edit")]
    public async Task<IActionResult> Update(int levelId, [FromRoute] string month, MeasurementForm form, CancellationToken cancel)
    {
        if (await LevelAsync(levelId, cancel) is not { } level || await FindAsync(level, month, cancel) is not { } measurement)
        {
            return NotFound();
        }

        form.Month = CalendarMonth.Text(measurement.Month);
        if (Accepted(() => Correct(level, measurement, form))
            && await SavedAsync(measurement, form, MeasurementForm.Of, nameof(form.Month), MonthIsTaken, cancel))
        {
            return Back(level, "Figures corrected.");
        }

        return Form(level, form);
    }

    private Measurement Recorded(ServiceLevel level, MeasurementForm form)
    {
        var month = MeasurementRules.Month(form.Month!, clock.Today);
        var figures = MeasurementRules.Accepted(level.Terms.Metric, form.ToFigures());
        return Measurement.Record(level.Id, month, figures.Numerator, figures.Denominator, clock.UtcNow);
    }

    private void Correct(ServiceLevel level, Measurement measurement, MeasurementForm form)
    {
        var figures = MeasurementRules.Accepted(level.Terms.Metric, form.ToFigures());
        measurement.Correct(figures.Numerator, figures.Denominator, clock.UtcNow);
    }

    private Task<ServiceLevel?> LevelAsync(int id, CancellationToken cancel) => Db.ServiceLevels.VisibleTo(User)
        .Include(level => level.Contract).ThenInclude(contract => contract!.Vendor)
        .SingleOrDefaultAsync(level => level.Id == id, cancel);

    private async Task<Measurement?> FindAsync(ServiceLevel level, string month, CancellationToken cancel) =>
        CalendarMonth.Parse(month) is { } first
            ? await Db.Measurements.SingleOrDefaultAsync(found => found.ServiceLevelId == level.Id && found.Month == first, cancel)
            : null;

    private ViewResult Form(ServiceLevel level, MeasurementForm form)
    {
        ViewBag.Level = level;
        return FormPage(form);
    }

    private RedirectToActionResult Back(ServiceLevel level, string done)
    {
        Confirm(done);
        return RedirectToAction("Show", "ServiceLevels", new { id = level.Id });
    }
}
