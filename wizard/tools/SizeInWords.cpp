#include "SizeCheck.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace unsent::tools {

namespace {
constexpr double Kilobyte = 1024;
constexpr double Megabyte = 1024 * Kilobyte;
constexpr double Gigabyte = 1024 * Megabyte;
constexpr double LargestSize = 1024 * Gigabyte;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SizeCheck)
};

double unitOf(const QString& letter)
{
    if (letter == "k"_L1)
        return Kilobyte;
    if (letter == "m"_L1)
        return Megabyte;
    return letter == "g"_L1 ? Gigabyte : 1;
}
} // namespace

QString sizeInWords(qint64 bytes)
{
    const QLocale locale;
    const auto size = static_cast<double>(bytes);
    const auto amount = [&](double unit) {
        // One decimal, and none where it would only say ".0".
        const double rounded = std::round(size / unit * 10) / 10;
        return locale.toString(rounded, 'f', rounded == std::floor(rounded) ? 0 : 1);
    };
    if (size < Kilobyte)
        return Words::tr("%n byte(s)", "a size", static_cast<int>(bytes));
    if (size < Megabyte)
        return Words::tr("%1 KB", "a size").arg(amount(Kilobyte));
    if (size < Gigabyte)
        return Words::tr("%1 MB", "a size").arg(amount(Megabyte));
    return Words::tr("%1 GB", "a size").arg(amount(Gigabyte));
}

std::optional<qint64> sizeFromWords(const QString& words)
{
    static const QRegularExpression shape(uR"(^\s*(\d+(?:[.,]\d+)?)\s*(?:([kmg])(?:i?b)?|b|bytes)?\s*$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const double number = match.captured(1).replace(u',', u'.').toDouble();
    const double bytes = number * unitOf(match.captured(2).toLower());
    if (bytes > LargestSize)
        return std::nullopt;
    return static_cast<qint64>(bytes);
}

} // namespace unsent::tools
