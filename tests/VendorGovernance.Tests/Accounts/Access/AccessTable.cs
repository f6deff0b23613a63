namespace VendorGovernance.Tests.Accounts.Access;

/// <summary>
/// Who may do what, action by action. An action without a row, and a row without an action, fail <see cref="AccessTests"/>; so does
/// every answer of the application that is not the row's.
/// </summary>
/// <remarks>
/// Columns: Procurement, Security officer, seRvice manager, Leadership, auDitor, Administrator, Vendor contact.
/// "+" may. "-" may not: 403, and nothing changes. Who is not signed in is asked to sign in, unless the row says "everyone".
/// After them the kind of record that the address names (see <see cref="AccessWorld.Records"/>). An unknown one is 404 for all who
/// may. One of another vendor is 404 for the vendor's contact, as if it were unknown. "=404" and the like is the answer, where it is
/// not the page or a word on what is missing. ANY is an address that looks at no method.
/// </remarks>
internal static class AccessTable
{
    public const string Columns = "PSRLDAV";

    private const string Text = """
        #                                                       PSRLDAV
        GET  /                                                  +++++++
        GET  /search                                            +++++++

        GET  /agenda                                            ++++++-
        GET  /agenda/link                                       ++++++-
        POST /agenda/link                                       ++++++-
        POST /agenda/link/removal                               ++++++-
        GET  /agenda/feed/{secret}.ics                          everyone feed =404

        GET  /vendors                                           +++++++
        GET  /vendors/export/{format}                           ++++++-  format
        GET  /vendors/{id:int}                                  +++++++  vendor
        GET  /vendors/new                                       +------
        POST /vendors                                           +------
        GET  /vendors/{id:int}/edit                             +------  vendor
        POST /vendors/{id:int}/edit                             +------  vendor
        POST /vendors/{id:int}/archiving                        +------  vendor
        POST /vendors/{id:int}/restoring                        +------  vendor

        POST /vendors/owners                                    +------
        GET  /vendors/{vendorId:int}/moves/{move}               +------  move
        POST /vendors/{vendorId:int}/moves/{move}               +------  move
        GET  /vendors/{vendorId:int}/risk                       ++++++-  vendor
        GET  /vendors/{vendorId:int}/risk/new                   ++-----  vendor
        POST /vendors/{vendorId:int}/risk                       ++-----  vendor
        GET  /vendors/{vendorId:int}/contacts                   ++++++-  vendor
        GET  /vendors/{vendorId:int}/contacts/new               +------  vendor
        POST /vendors/{vendorId:int}/contacts                   +------  vendor
        GET  /vendors/{vendorId:int}/contacts/{id:int}/edit     +------  contact
        POST /vendors/{vendorId:int}/contacts/{id:int}/edit     +------  contact
        POST /vendors/{vendorId:int}/contacts/{id:int}/removal  +------  contact
        GET  /vendors/{vendorId:int}/references                 ++++++-  vendor
        GET  /vendors/{vendorId:int}/references/new             ++-----  vendor
        POST /vendors/{vendorId:int}/references                 ++-----  vendor
        GET  /vendors/{vendorId:int}/references/{id:int}/edit   ++-----  reference
        POST /vendors/{vendorId:int}/references/{id:int}/edit   ++-----  reference
        GET  /vendors/{vendorId:int}/subcontractors             ++++++-  vendor
        GET  /vendors/{vendorId:int}/subcontractors/new         +------  vendor
        POST /vendors/{vendorId:int}/subcontractors             +------  vendor
        GET  /vendors/{vendorId:int}/subcontractors/{id:int}/edit     +------  subcontractor
        POST /vendors/{vendorId:int}/subcontractors/{id:int}/edit     +------  subcontractor
        GET  /vendors/{vendorId:int}/subcontractors/{id:int}/consent  ++++++-  subcontractor
        GET  /vendors/{vendorId:int}/waivers/new                ++-----  vendor
        POST /vendors/{vendorId:int}/waivers                    ++-----  vendor
        GET  /vendors/{vendorId:int}/waivers/{id:int}           ++++++-  waiver
        POST /vendors/{vendorId:int}/waivers/{id:int}/decision  ++-----  waiver
        POST /vendors/{vendorId:int}/waivers/{id:int}/end       ++-----  waiver
        GET  /screenings                                        ++++++-
        POST /vendors/{vendorId:int}/screenings                 ++-----  vendor
        GET  /screenings/{id:int}                               ++++++-  screening
        GET  /screenings/{id:int}/answers                       ++-----  screening
        POST /screenings/{id:int}/answers                       ++-----  screening
        POST /screenings/{id:int}/submission                    ++-----  screening
        GET  /screenings/{id:int}/decision                      ++-----  screening
        POST /screenings/{id:int}/decision                      ++-----  screening
        GET  /screenings/{id:int}/evidence/{questionId:int}     ++++++-  evidence
        GET  /questionnaires                                    ++++++-
        GET  /questionnaires/{id:int}                           ++++++-  questionnaire
        POST /questionnaires                                    ++-----
        POST /questionnaires/{id:int}/publication               ++-----  questionnaire
        GET  /questionnaires/{id:int}/questions/new             ++-----  questionnaire
        POST /questionnaires/{id:int}/questions                 ++-----  questionnaire
        GET  /questionnaires/{id:int}/questions/{questionId:int}/edit  ++-----  question
        POST /questionnaires/{id:int}/questions/{questionId:int}/edit  ++-----  question

        GET  /certificates                                      +++++++
        GET  /certificates/{id:int}                             +++++++  certificate
        GET  /certificates/{id:int}/file                        +++++++  certificate
        GET  /certificates/export/{format}                      ++++++-  format
        GET  /certificates/new                                  ++----+
        POST /certificates                                      ++----+
        GET  /certificates/{id:int}/edit                        ++-----  certificate
        POST /certificates/{id:int}/edit                        ++-----  certificate
        POST /certificates/{id:int}/verification                ++-----  certificate
        POST /certificates/{id:int}/archiving                   ++-----  certificate
        POST /certificates/{id:int}/restoring                   ++-----  certificate

        GET  /contracts                                         +++++++
        GET  /contracts/export/{format}                         ++++++-  format
        GET  /contracts/{id:int}                                +++++++  contract
        GET  /contracts/new                                     +------
        POST /contracts                                         +------
        GET  /contracts/{id:int}/edit                           +------  contract
        POST /contracts/{id:int}/edit                           +------  contract
        POST /contracts/{id:int}/archiving                      +------  contract
        POST /contracts/{id:int}/restoring                      +------  contract
        POST /contracts/owners                                  +------
        GET  /contracts/{id:int}/terms                          ++++++-  contract
        GET  /contracts/{id:int}/amendments/new                 +------  contract
        POST /contracts/{id:int}/amendments                     +------  contract
        GET  /contracts/{id:int}/moves/{code}                   +------  move
        POST /contracts/{id:int}/moves/{code}                   +------  move

        GET  /service-levels                                    +++++++
        GET  /service-levels/export/{format}                    ++++++-  format
        GET  /service-levels/{id:int}                           +++++++  level
        GET  /service-levels/new                                +-+----
        POST /service-levels                                    +-+----
        GET  /service-levels/{id:int}/edit                      +-+----  level
        POST /service-levels/{id:int}/edit                      +-+----  level
        POST /service-levels/{id:int}/archiving                 +-+----  level
        POST /service-levels/{id:int}/restoring                 +-+----  level
        GET  /service-levels/{levelId:int}/measurements/new     +-+----  level
        POST /service-levels/{levelId:int}/measurements         +-+----  level
        GET  /service-levels/{levelId:int}/measurements/{month}/edit  +-+----  month
        POST /service-levels/{levelId:int}/measurements/{month}/edit  +-+----  month

        GET  /data-access                                       ++++++-
        GET  /data-access/export/{format}                       ++++++-  format
        GET  /data-access/{id:int}                              ++++++-  scope
        GET  /data-access/new                                   -+-----
        POST /data-access                                       -+-----
        GET  /data-access/{id:int}/edit                         -+-----  scope
        POST /data-access/{id:int}/edit                         -+-----  scope
        POST /data-access/{id:int}/archiving                    -+-----  scope
        POST /data-access/{id:int}/restoring                    -+-----  scope

        GET  /findings                                          +++++++
        GET  /findings/export/{format}                          ++++++-  format
        GET  /findings/{id:int}                                 +++++++  finding
        GET  /findings/new                                      -+-----
        POST /findings                                          -+-----
        GET  /findings/{id:int}/edit                            -+-----  finding
        POST /findings/{id:int}/edit                            -+-----  finding
        POST /findings/{id:int}/archiving                       -+-----  finding
        POST /findings/{id:int}/restoring                       -+-----  finding

        GET  /tasks                                             ++++++-
        GET  /tasks/export/{format}                             ++++++-  format
        GET  /tasks/new                                         ++++-+-
        POST /tasks                                             ++++-+-
        GET  /tasks/{id:int}                                    ++++++-  task
        GET  /tasks/{id:int}/proof                              ++++++-  task =404
        POST /tasks/{id:int}/completion                         ++++-+-  task
        POST /tasks/{id:int}/handover                           ++++-+-  task
        POST /tasks/{id:int}/cancellation                       ++++-+-  task

        GET  /scorecards                                        ++++++-
        GET  /scorecards/{code}/{month}                         ++++++-  scorecard
        GET  /scorecards/{code}/{month}/pdf                     ++++++-  scorecard =503
        GET  /alerts                                            ++++++-
        GET  /alerts/export/{format}                            ++++++-  format
        GET  /alerts/preview                                    -----+-

        GET  /imports                                           +-+----
        GET  /imports/{kind}                                    +-+----  importer
        POST /imports/{kind}                                    +-+----  importer
        GET  /imports/{kind}/template                           +-+----  importer
        GET  /imports/{id:int}                                  +-+----  import
        GET  /imports/{id:int}/mapping                          +-+----  import
        POST /imports/{id:int}/mapping                          +-+----  import
        GET  /imports/{id:int}/mapping.json                     +-+----  import
        POST /imports/{id:int}/mapping/saved                    +-+----  import
        POST /imports/{id:int}/mapping/file                     +-+----  import
        POST /imports/{id:int}/saved-mappings                   +-+----  import
        POST /imports/{id:int}/reading                          +-+----  import
        GET  /imports/{id:int}/preview                          +-+----  import
        POST /imports/{id:int}/preview                          +-+----  import
        GET  /imports/{id:int}/progress                         +-+----  import
        GET  /imports/{id:int}/result.json                      +-+----  import =404
        GET  /imports/{id:int}/rejected                         +-+----  import =404

        GET  /audit-trail                                       ----++-
        GET  /audit-trail/{number:long}                         ----++-  entry
        GET  /audit-trail/export                                ----++-
        GET  /audit-trail/verification                          ----++-
        POST /audit-trail/verification                          ----++-
        GET  /history/{kind}/{id}                               ++++++-  history
        GET  /history/{kind}/{id}/erasure                       -----+-  history
        POST /history/{kind}/{id}/erasure                       -----+-  history
        GET  /messages                                          ----++-
        GET  /messages/export/{format}                          ----++-  format
        GET  /messages/{id:int}                                 ----++-  message
        GET  /messages/{id:int}/html                            ----++-  message
        GET  /messages/{id:int}/attachment                      ----++-  message
        POST /messages/{id:int}/retries                         -----+-  message
        GET  /jobs                                              -----+-
        GET  /jobs/{name}                                       -----+-  job
        POST /jobs/{name}/runs                                  -----+-  job

        GET  /people                                            -----+-
        GET  /people/export/{format}                            -----+-  format
        GET  /people/new                                        -----+-
        POST /people                                            -----+-
        GET  /people/{id:int}                                   -----+-  person
        GET  /people/{id:int}/edit                              -----+-  person
        POST /people/{id:int}                                   -----+-  person
        POST /people/{id:int}/invitation                        -----+-  person
        POST /people/{id:int}/two-factor-reset                  -----+-  person =404
        GET  /people/{id:int}/deactivation                      -----+-  person
        POST /people/{id:int}/deactivation                      -----+-  person
        POST /people/{id:int}/activation                        -----+-  person
        GET  /account                                           +++++++
        POST /account                                           +++++++
        GET  /account/password                                  +++++++
        POST /account/password                                  +++++++
        GET  /account/two-factor                                +++++++
        GET  /account/two-factor/new                            +++++++
        POST /account/two-factor                                +++++++
        POST /account/two-factor/removal                        +++++++
        POST /account/two-factor/recovery-codes                 +++++++
        POST /account/sessions/{id:guid}/end                    +++++++  session =404
        POST /account/sessions/others/end                       +++++++

        GET  /settings                                          -----+-
        GET  /settings/organisation                             -----+-
        POST /settings/organisation                             -----+-
        POST /settings/organisation/resets                      -----+- =404
        GET  /settings/contracts                                -----+-
        POST /settings/contracts                                -----+-
        POST /settings/contracts/resets                         -----+- =404
        GET  /settings/calendars                                -----+-
        POST /settings/calendars/days                           -----+-
        POST /settings/calendars/days/{id:int}/removal          -----+-  day
        POST /settings/calendars/years                          -----+- =404
        POST /settings/calendars/years/removal                  -----+- =404
        GET  /settings/calendars/{code}/lists/new               -----+-  calendar
        GET  /settings/calendars/{code}/lists/preview           -----+-  calendar
        POST /settings/calendars/{code}/lists/preview           -----+-  calendar
        POST /settings/calendars/{code}/lists                   -----+-  calendar
        GET  /settings/calendars/own/new                        -----+-
        POST /settings/calendars/own                            -----+-
        GET  /settings/calendars/own/{code}/edit                -----+-  own-calendar
        POST /settings/calendars/own/{code}/edit                -----+-  own-calendar
        GET  /settings/calendars/service                        -----+-
        GET  /settings/calendars/service/new                    -----+-
        POST /settings/calendars/service                        -----+-
        GET  /settings/calendars/service/{code}/edit            -----+-  service-calendar
        POST /settings/calendars/service/{code}/edit            -----+-  service-calendar
        GET  /settings/mail                                     -----+-
        POST /settings/mail                                     -----+-
        POST /settings/mail/resets                              -----+- =404
        POST /settings/mail/tests                               -----+-
        GET  /settings/pdf                                      -----+-
        POST /settings/pdf                                      -----+-
        POST /settings/pdf/resets                               -----+- =404
        GET  /settings/pdf/test-page                            -----+- =503
        GET  /settings/sign-in                                  -----+-
        POST /settings/sign-in                                  -----+-
        POST /settings/sign-in/resets                           -----+- =404
        GET  /settings/vendors                                  -----+-
        POST /settings/vendors                                  -----+-
        POST /settings/vendors/resets                           -----+- =404
        GET  /settings/retention                                -----+-
        POST /settings/retention                                -----+-
        POST /settings/retention/resets                         -----+- =404
        GET  /settings/retention/{kind}                         -----+-  retention
        POST /sign-out                                          +++++++

        GET  /sign-in                                           everyone
        POST /sign-in                                           everyone
        GET  /sign-in/code                                      everyone
        POST /sign-in/code                                      everyone
        GET  /forgot-password                                   everyone
        POST /forgot-password                                   everyone
        GET  /new-password/{token}                              everyone link =410
        POST /new-password/{token}                              everyone link =410
        GET  /first-run                                         everyone =404
        POST /first-run                                         everyone =404
        POST /preferences/language                              everyone
        POST /preferences/theme                                 everyone
        ANY  /health/live                                       everyone
        ANY  /health/ready                                      everyone
        ANY  /error                                             everyone =404
        ANY  /error/{status:int}                                everyone status =404
        """;

    public static IReadOnlyList<AccessRow> Rows { get; } =
        [.. Text.Split('\n').Where(line => line.Trim() is { Length: > 0 } and not ['#', ..]).Select(AccessRow.Read)];
}
