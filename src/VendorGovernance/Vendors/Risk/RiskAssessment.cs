using VendorGovernance.Accounts;

namespace VendorGovernance.Vendors.Risk;

/// <summary>One answer to how much could go wrong with a vendor. It never changes; the next one stands beside it.</summary>
public sealed class RiskAssessment
{
    private RiskAssessment()
    {
    }

    public int Id { get; private set; }

    public int VendorId { get; private set; }

    public Vendor? Vendor { get; private set; }

    public DateOnly AssessedOn { get; private set; }

    public int? AssessedById { get; private set; }

    public Account? AssessedBy { get; private set; }

    public int DataAccess { get; private set; }

    public int SystemAccess { get; private set; }

    public int Criticality { get; private set; }

    public int Regulatory { get; private set; }

    public bool SeesPersonalData { get; private set; }

    public int DataAccessWeight { get; private set; }

    public int SystemAccessWeight { get; private set; }

    public int CriticalityWeight { get; private set; }

    public int RegulatoryWeight { get; private set; }

    public decimal TierOneFrom { get; private set; }

    public decimal TierTwoFrom { get; private set; }

    public RiskMethod RiskMethod { get; private set; }

    public bool PersonalDataIsTierOne { get; private set; }

    public decimal Score { get; private set; }

    public RiskTier Tier { get; private set; }

    public string? Note { get; private set; }

    /// <summary>When the next assessment is due.</summary>
    public DateOnly NextOn { get; private set; }

    public RiskAnswers Answers => new(DataAccess, SystemAccess, Criticality, Regulatory, SeesPersonalData);

    public RiskRules Rules => new(DataAccessWeight, SystemAccessWeight, CriticalityWeight, RegulatoryWeight, TierOneFrom, TierTwoFrom, RiskMethod, PersonalDataIsTierOne);

    public static RiskAssessment Of(Vendor vendor, RiskAnswers answers, RiskRules rules, string? note, int? personId, DateOnly today, int monthsToNext)
    {
        var risk = InherentRisk.Of(answers, rules);
        vendor.RefreshTier(risk.Tier, today.AddMonths(monthsToNext));
        return new RiskAssessment
        {
            VendorId = vendor.Id,
            AssessedOn = today,
            AssessedById = personId,
            DataAccess = answers.DataAccess,
            SystemAccess = answers.SystemAccess,
            Criticality = answers.Criticality,
            Regulatory = answers.Regulatory,
            SeesPersonalData = answers.SeesPersonalData,
            DataAccessWeight = rules.DataAccess,
            SystemAccessWeight = rules.SystemAccess,
            CriticalityWeight = rules.Criticality,
            RegulatoryWeight = rules.Regulatory,
            TierOneFrom = rules.TierOneFrom,
            TierTwoFrom = rules.TierTwoFrom,
            RiskMethod = rules.Method,
            PersonalDataIsTierOne = rules.PersonalDataIsTierOne,
            Score = risk.Score,
            Tier = risk.Tier,
            Note = note,
            NextOn = today.AddMonths(monthsToNext),
        };
    }
}
