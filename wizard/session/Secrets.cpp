#include "Redaction.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace unsent::session {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Redaction)
};

constexpr auto Insensitive = QRegularExpression::CaseInsensitiveOption;

/// An ordinary word such as "failed" that only happens to stand where base64 would.
bool isPlainWord(const QString& token)
{
    static const QRegularExpression plain(u"^[a-z]+[.,:;]?$"_s);
    return plain.match(token).hasMatch();
}

bool isMechanism(const QString& token)
{
    static const QRegularExpression mechanism(
        uR"(^(PLAIN|LOGIN|NTLM|GSSAPI|EXTERNAL|XOAUTH2|OAUTHBEARER|CRAM-MD5|DIGEST-MD5|SCRAM-SHA-\S+)$)"_s,
        Insensitive);
    return mechanism.match(token).hasMatch();
}

/// `AUTH PLAIN dGVzd...` (RFC 4954 section 4): the initial response; a list of mechanisms in a greeting is none.
QString withoutInitialResponse(QString line)
{
    static const QRegularExpression command(uR"(\bAUTH[ =]+([A-Z0-9-]+)\s+(\S+))"_s, Insensitive);
    const QRegularExpressionMatch match = command.match(line);
    if (match.hasMatch() && isMechanism(match.captured(1)) && !isMechanism(match.captured(2)) &&
        !isPlainWord(match.captured(2)))
        line.replace(match.capturedStart(2), match.capturedLength(2), Words::tr("(hidden)"));
    return line;
}

/// After a challenge, or after AUTH without a response, the client's next line is its answer.
bool awaitsResponse(const QString& line)
{
    static const QRegularExpression challenge(uR"((^|[\s:<>])334([ -]|$)|\bAUTH\s+[A-Z0-9-]+\s*$)"_s, Insensitive);
    return challenge.match(line).hasMatch();
}

bool isServerReply(const QString& line)
{
    static const QRegularExpression reply(uR"((^|[\s:<>])[2345]\d\d([ -]|$))"_s);
    return reply.match(line).hasMatch();
}

QString withoutResponse(QString line)
{
    static const QRegularExpression lastToken(uR"(([A-Za-z0-9+/=_-]{2,})\s*$)"_s);
    const QRegularExpressionMatch match = lastToken.match(line);
    if (match.hasMatch())
        line.replace(match.capturedStart(1), match.capturedLength(1), Words::tr("(hidden)"));
    return line;
}

/// Values behind a word for a password: to the closing quote, or else to the end of the line.
QString withoutNamedSecrets(QString text)
{
    static const QRegularExpression quoted(
        uR"re((["']?(?<![^\W_])(?:password|passwort|kennwort|passwd|passphrase|pwd|pass|mot de passe|contraseña|senha|wachtwoord|hasło|пароль|secret|api[-_ ]?key|access[-_ ]?token|token)["']?\s*[:=]\s*)(["'])(?:(?!\2).)+\2)re"_s,
        Insensitive | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression bare(
        uR"re(((?<![^\W_])(?:password|passwort|kennwort|passwd|passphrase|pwd|pass|mot de passe|contraseña|senha|wachtwoord|hasło|пароль|secret|api[-_ ]?key|access[-_ ]?token|token)\s*[:=][ \t]*)(?!["'(\s])[^\r\n]+)re"_s,
        Insensitive | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression inUrl(uR"((\w://[^\s:/@]+:)[^\s@/]+@)"_s);
    static const QRegularExpression bearer(uR"((\bBearer\s+)[A-Za-z0-9._~+/-]{6,}=*)"_s, Insensitive);
    const QString hidden = Words::tr("(hidden)");
    text.replace(quoted, u"\\1\\2"_s + hidden + u"\\2"_s);
    text.replace(bare, u"\\1"_s + hidden);
    text.replace(inUrl, u"\\1"_s + hidden + u'@');
    text.replace(bearer, u"\\1"_s + hidden);
    return text;
}
} // namespace

QString withoutSecrets(const QString& text)
{
    QStringList lines = text.split(u'\n');
    bool awaiting = false;
    for (QString& line : lines) {
        if (awaiting && !line.trimmed().isEmpty() && !isServerReply(line)) {
            line = withoutResponse(line);
            awaiting = false;
            continue;
        }
        awaiting = awaitsResponse(line) || (awaiting && isServerReply(line) && line.trimmed().isEmpty());
        line = withoutInitialResponse(line);
    }
    return withoutNamedSecrets(lines.join(u'\n'));
}

} // namespace unsent::session
