#include "Remark.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace unsent::compiler {

QString Remark::toString() const
{
    const QString kindWord = kind == Kind::Warning ? u"warning: "_s : QString();
    return u"%1:%2: %3%4"_s.arg(place.file, QString::number(place.line), kindWord, words);
}

bool Remark::operator<(const Remark& other) const
{
    return std::tie(place.file, place.line, kind, words) <
           std::tie(other.place.file, other.place.line, other.kind, other.words);
}

void Remarks::error(const Place& place, const QString& words)
{
    m_remarks.append({Remark::Kind::Error, place, words});
}

void Remarks::warning(const Place& place, const QString& words)
{
    m_remarks.append({Remark::Kind::Warning, place, words});
}

bool Remarks::hasErrors() const
{
    return std::any_of(m_remarks.begin(), m_remarks.end(),
                       [](const Remark& remark) { return remark.kind == Remark::Kind::Error; });
}

QList<Remark> Remarks::sorted() const
{
    QList<Remark> remarks = m_remarks;
    std::sort(remarks.begin(), remarks.end());
    const auto same = [](const Remark& a, const Remark& b) { return !(a < b) && !(b < a); };
    remarks.erase(std::unique(remarks.begin(), remarks.end(), same), remarks.end());
    return remarks;
}

} // namespace unsent::compiler
