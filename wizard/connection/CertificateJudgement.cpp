#include "CertificateJudgement.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSslCertificateExtension>
#include <QSslKey>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::connection {

namespace {

constexpr int SmallestRsaKey = 2048; // NIST SP 800-131A; OpenSSL's level 2 refuses less
constexpr qint64 ToleratedSeconds = 24 * 3600;

Phrase day(const QDateTime& time)
{
    return [date = time.date()] { return QLocale().toString(date, QLocale::LongFormat); };
}

QString issuerName(const QSslCertificate& certificate)
{
    const QString organisation = certificate.issuerInfo(QSslCertificate::Organization).join(u' ');
    const QString common = certificate.issuerInfo(QSslCertificate::CommonName).join(u' ');
    return organisation.isEmpty() ? common : common.isEmpty() ? organisation : common + u" ("_s + organisation + u')';
}

/// Scanners and inspecting firewalls sign with authorities named after themselves.
bool isKnownInterceptor(const QString& issuer)
{
    static const QRegularExpression names(
        u"avast|\\bavg\\b|\\beset\\b|kaspersky|bitdefender|norton|symantec "
        u"endpoint|sophos|zscaler|forti(gate|net|proxy)|"
        "palo alto|netskope|umbrella|blue ?coat|forcepoint|websense|mcafee|skyhigh|check ?point|watchguard|barracuda|"
        "untangle|dr\\.? ?web|g ?data|web/mail shield|mail "
        "shield|ssl.?(inspection|scan|filter|proxy)|securly|lightspeed|"
        "smoothwall|cato networks|adguard|superfish|komodia|privdog|quick heal|trend micro"_s,
        QRegularExpression::CaseInsensitiveOption);
    return names.match(issuer).hasMatch();
}

bool hasIssuerAddress(const QSslCertificate& certificate)
{
    const auto extensions = certificate.extensions();
    return std::any_of(extensions.cbegin(), extensions.cend(), [](const QSslCertificateExtension& extension) {
        return extension.oid() == u"1.3.6.1.5.5.7.1.1" && extension.value().toMap().contains(u"caIssuers"_s);
    });
}

/// The server's chain stops at a certificate that a known authority, or its sister, has issued.
bool looksIncomplete(const QList<QSslCertificate>& chain, const QList<QSslCertificate>& authorities)
{
    const QSslCertificate& last = chain.last();
    if (last.isSelfSigned())
        return false;
    if (hasIssuerAddress(last))
        return true;
    const QStringList issuer = last.issuerInfo(QSslCertificate::Organization);
    return !issuer.isEmpty() && std::any_of(authorities.cbegin(), authorities.cend(), [&](const QSslCertificate& root) {
        return root.subjectInfo(QSslCertificate::Organization) == issuer;
    });
}

QString namesOf(const QSslCertificate& certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    std::sort(names.begin(), names.end());
    names.removeDuplicates();
    return names.size() > 3 ? names.mid(0, 3).join(u", "_s) + u" ..."_s : names.join(u", "_s);
}

bool isAny(QSslError::SslError error, std::initializer_list<QSslError::SslError> list)
{
    return std::find(list.begin(), list.end(), error) != list.end();
}

class Judge {
public:
    Judge(const QList<QSslCertificate>& chain, const CertificateQuestion& question)
        : m_chain(chain)
        , m_question(question)
    {
    }

    void take(QSslError::SslError error);
    CertificateJudgement result() &&;

private:
    void add(FindingId finding, Places places = {})
    {
        const bool known = std::any_of(m_result.faults.cbegin(), m_result.faults.cend(),
                                       [&](const CertificateFault& fault) { return fault.finding == finding; });
        if (!known)
            m_result.faults.append({finding, std::move(places)});
    }
    void judgeTrust();
    bool clockIsWrong() const;

    const QList<QSslCertificate>& m_chain;
    const CertificateQuestion& m_question;
    CertificateJudgement m_result;
};

void Judge::take(QSslError::SslError error)
{
    using enum QSslError::SslError;
    const QSslCertificate& leaf = m_chain.first();
    if (isAny(error, {CertificateExpired, CertificateNotYetValid, InvalidNotAfterField, InvalidNotBeforeField})) {
        if (clockIsWrong())
            add(FindingId::ClockWrong, {{u"date"_s, day(m_question.now)}});
        if (error == CertificateExpired || error == InvalidNotAfterField)
            add(FindingId::CertificateExpired, {{u"date"_s, day(leaf.expiryDate())}});
        else
            add(FindingId::CertificateNotYetValid, {{u"date"_s, day(leaf.effectiveDate())}});
    } else if (error == HostNameMismatch) {
        add(FindingId::CertificateWrongName, {{u"names"_s, namesOf(leaf)}});
    } else if (isAny(error, {SelfSignedCertificate, SelfSignedCertificateInChain, UnableToGetLocalIssuerCertificate,
                             UnableToGetIssuerCertificate, UnableToVerifyFirstCertificate, CertificateUntrusted,
                             InvalidCaCertificate, CertificateRejected})) {
        judgeTrust();
    }
}

void Judge::judgeTrust()
{
    const QSslCertificate& leaf = m_chain.first();
    const QString issuer = issuerName(m_chain.last().isSelfSigned() ? m_chain.last() : leaf);
    if (isKnownInterceptor(issuer) || isKnownInterceptor(issuerName(leaf)))
        add(FindingId::CertificateIntercepted, {{u"issuer"_s, issuer}});
    else if (m_chain.size() == 1 && leaf.isSelfSigned())
        add(FindingId::CertificateSelfSigned);
    else if (looksIncomplete(m_chain, m_question.authorities))
        add(FindingId::CertificateChainIncomplete);
    else
        add(FindingId::CertificateUnknownIssuer, {{u"issuer"_s, issuer}});
}

bool Judge::clockIsWrong() const
{
    if (m_question.now < releaseTime().addSecs(-ToleratedSeconds))
        return true;
    return m_question.serverSaidTime && std::abs(m_question.now.secsTo(*m_question.serverSaidTime)) > ToleratedSeconds;
}

CertificateJudgement Judge::result() &&
{
    const QSslKey key = m_chain.first().publicKey();
    if (key.algorithm() == QSsl::Rsa && key.length() > 0 && key.length() < SmallestRsaKey)
        add(FindingId::CertificateKeyTooSmall, {{u"bits"_s, QString::number(key.length())}});
    m_result.ends = m_chain.first().expiryDate();
    return std::move(m_result);
}

} // namespace

CertificateJudgement judgeCertificate(const QList<QSslCertificate>& chain, const QList<QSslError>& errors,
                                      const CertificateQuestion& question)
{
    if (chain.isEmpty())
        return {{{FindingId::TlsServerBroken, {}}}, {}};
    Judge judge(chain, question);
    for (const QSslError& error : errors)
        judge.take(error.error());
    CertificateJudgement judgement = std::move(judge).result();
    // An objection we have no name for is still one: never call such a certificate valid.
    if (judgement.isValid() && !errors.isEmpty())
        judgement.faults.append({FindingId::CertificateUnknownIssuer, {{u"issuer"_s, issuerName(chain.first())}}});
    return judgement;
}

std::optional<QDateTime> dateInGreeting(const QString& greeting)
{
    static const QRegularExpression date(
        u"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?(\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} [+-]\\d{4})"_s);
    const auto match = date.match(greeting);
    if (!match.hasMatch())
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(match.captured(1), Qt::RFC2822Date);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QDateTime releaseTime()
{
    // __DATE__ would make two builds differ; the release this was written for is as good a lower bound.
    return QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
}

} // namespace unsent::connection
