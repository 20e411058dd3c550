#include "PlainText.h"

#include "Password.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::connection {

namespace {

constexpr qsizetype ShortestSecret = 4;

bool isInvisible(char16_t unit)
{
    return (unit >= 0x200B && unit <= 0x200F) || (unit >= 0x2028 && unit <= 0x202E) ||
           (unit >= 0x2060 && unit <= 0x206F) || unit == 0x061C || unit == 0xFEFF || (unit >= 0xFFF9 && unit <= 0xFFFB);
}

} // namespace

QString harmless(const QByteArray& bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    if (utf8.hasError())
        text = QString::fromLatin1(bytes);
    QString result;
    result.reserve(text.size());
    for (const QChar character : std::as_const(text)) {
        const char16_t unit = character.unicode();
        if (unit == u'\t')
            result += u' ';
        else if (unit < 0x20)
            result += QChar(char16_t(0x2400 + unit)); // the pictures of control characters
        else if (unit == 0x7F)
            result += QChar(char16_t(0x2421));
        else if ((unit >= 0x80 && unit < 0xA0) || isInvisible(unit))
            result += u"U+%1"_s.arg(uint(unit), 4, 16, QLatin1Char('0')).toUpper();
        else
            result += character;
    }
    return result;
}

void SecretMask::addForm(const QByteArray& form)
{
    if (form.size() >= ShortestSecret && !m_forms.contains(form))
        m_forms.append(form);
    std::sort(m_forms.begin(), m_forms.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
}

void SecretMask::add(const QByteArray& secret)
{
    if (secret.size() < ShortestSecret)
        return;
    addForm(QByteArray(secret.constData(), secret.size()));
    addForm(secret.toPercentEncoding());
    addForm(secret.toHex());
    addForm(secret.toHex().toUpper());
    // Within a longer text base64 depends on where the secret begins, so its inner part is masked for each of the
    // three positions (AUTH PLAIN puts name and zero bytes in front).
    for (int lead = 0; lead < 3; ++lead) {
        const QByteArray coded = (QByteArray(lead, 'x') + secret).toBase64(QByteArray::OmitTrailingEquals);
        const qsizetype first = lead == 0 ? 0 : lead + 1;
        const qsizetype tail = (lead + secret.size()) % 3 == 0 ? 0 : 1;
        addForm(coded.mid(first, coded.size() - first - tail));
    }
}

QByteArray SecretMask::applied(QByteArray bytes) const
{
    for (const QByteArray& form : m_forms)
        bytes.replace(form, "********");
    return bytes;
}

void SecretMask::clear()
{
    for (QByteArray& form : m_forms)
        wipe(form);
    m_forms.clear();
}

} // namespace unsent::connection
