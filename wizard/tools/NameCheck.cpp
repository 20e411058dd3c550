#include "NameCheck.h"

#include "NameSuggestion.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace unsent::tools {

namespace {
constexpr qsizetype LongestLabel = 63;       // RFC 1035 section 2.3.4
constexpr qsizetype LongestName = 255;       // RFC 1123 section 2.1, RFC 5321 section 4.5.3.1.2
constexpr qsizetype LongestNetBiosName = 15; // the 16th byte of a NetBIOS name says what it is for
constexpr qsizetype LongestJudged = 1000;
constexpr qsizetype MostProblems = 50;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NameCheck)
};

bool isDigit(char32_t character)
{
    return character >= U'0' && character <= U'9';
}

bool isLetterOrDigit(char32_t character)
{
    return isDigit(character) || (character >= U'a' && character <= U'z') || (character >= U'A' && character <= U'Z');
}

bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/// A character that cannot harm the page it is shown on.
QString shown(char32_t character)
{
    if (isInvisible(character) || (character > 0x7f && QChar::isSpace(character)))
        return u"U+"_s + QString::number(static_cast<uint>(character), 16).toUpper().rightJustified(4, u'0');
    return QString::fromUcs4(&character, 1);
}

NameFault faultOf(char32_t character)
{
    if (isApostrophe(character))
        return NameFault::Apostrophe;
    if (character == U'_')
        return NameFault::Underscore;
    if (isInvisible(character))
        return NameFault::Invisible;
    if (QChar::isSpace(character))
        return NameFault::Blank;
    return character > 0x7f ? NameFault::NonAscii : NameFault::OtherCharacter;
}

QString sentenceFor(NameFault fault, const QString& character, NameKind kind)
{
    switch (fault) {
    case NameFault::Apostrophe:
        return Words::tr("The apostrophe %1 is not allowed in a name on the network.").arg(character);
    case NameFault::Underscore:
        return Words::tr("The underscore _ is not allowed. Many mail servers refuse it; use a hyphen.");
    case NameFault::Blank:
        return Words::tr("A space is not allowed. Use a hyphen, or write the words together.");
    case NameFault::Invisible:
        return Words::tr("There is a character you cannot see (%1). Delete the name and type it anew.").arg(character);
    case NameFault::NonAscii:
        if (kind == NameKind::Computer)
            return Words::tr("%1 is not one of the letters a to z. Mail servers may refuse it.").arg(character);
        return Words::tr("%1 is not one of the letters a to z. Such a name has a second spelling that starts with "
                         "xn-- (IDN); give mail programs that one.")
            .arg(character);
    default:
        if (character == u".")
            return Words::tr("A computer's name has no dot. What stands behind the dot is its domain.");
        return Words::tr("The character %1 is not allowed. Only letters, digits and hyphens are.").arg(character);
    }
}

/// Walks over one name and collects what is wrong.
class Examination {
public:
    Examination(const QString& name, NameKind kind)
        : m_characters(name.toUcs4())
        , m_kind(kind)
    {
    }

    QList<NameProblem> problems()
    {
        if (m_characters.isEmpty()) {
            add(NameFault::Empty, 0, {}, Words::tr("There is no name to check."));
            return m_problems;
        }
        examineCharacters();
        examineLabels();
        examineWhole();
        std::stable_sort(m_problems.begin(), m_problems.end(),
                         [](const NameProblem& a, const NameProblem& b) { return a.position < b.position; });
        return m_problems;
    }

private:
    void add(NameFault fault, qsizetype position, const QString& character, const QString& says, bool warning = false)
    {
        if (m_problems.size() < MostProblems)
            m_problems << NameProblem{fault, position, character, says, warning};
    }

    void examineCharacters()
    {
        for (qsizetype i = 0; i < m_characters.size(); ++i) {
            const char32_t character = m_characters.at(i);
            const bool separator = character == U'.' && m_kind != NameKind::Computer;
            if (isLetterOrDigit(character) || character == U'-' || separator)
                continue;
            const NameFault fault = faultOf(character);
            add(fault, i, shown(character), sentenceFor(fault, shown(character), m_kind));
        }
    }

    void examineLabels()
    {
        qsizetype start = 0;
        for (qsizetype i = 0; i <= m_characters.size(); ++i) {
            const bool end = i == m_characters.size() || (m_characters.at(i) == U'.' && m_kind != NameKind::Computer);
            if (!end)
                continue;
            examineLabel(start, i);
            start = i + 1;
        }
    }

    void examineLabel(qsizetype start, qsizetype end)
    {
        if (start == end) {
            add(NameFault::EmptyLabel, std::min(start, m_characters.size() - 1), u"."_s,
                Words::tr("A name does not start or end with a dot and has no two dots in a row."));
            return;
        }
        // RFC 952 and RFC 1123 section 2.1: a hyphen may stand only inside.
        for (const qsizetype edge : {start, end - 1}) {
            if (m_characters.at(edge) == U'-')
                add(NameFault::HyphenAtEnd, edge, u"-"_s, Words::tr("A hyphen may not stand at the start or the end."));
            if (end - start == 1)
                break;
        }
        if (end - start > LongestLabel)
            add(NameFault::LabelTooLong, start + LongestLabel, shown(m_characters.at(start + LongestLabel)),
                Words::tr("This part is too long: 63 characters are allowed, it has %1.").arg(end - start));
    }

    void examineWhole()
    {
        if (m_characters.size() > LongestName)
            add(NameFault::NameTooLong, LongestName, shown(m_characters.at(LongestName)),
                Words::tr("The name is too long: 255 characters are allowed in all."));
        if (m_kind == NameKind::Domain && !m_characters.contains(U'.'))
            add(NameFault::NoDot, m_characters.size() - 1, {},
                Words::tr("A domain has at least two parts with a dot between them, such as example.com."));
        const auto lastDot = std::find(m_characters.crbegin(), m_characters.crend(), U'.').base();
        const bool digitsOnly = lastDot != m_characters.cend() && std::all_of(lastDot, m_characters.cend(), isDigit);
        if (digitsOnly)
            add(NameFault::OnlyDigits, lastDot - m_characters.cbegin(), shown(*lastDot),
                Words::tr("A name that ends in digits alone is taken for an address. Put a letter into it."));
        if (m_kind == NameKind::Computer && m_characters.size() > LongestNetBiosName)
            add(NameFault::NetBiosTooLong, LongestNetBiosName, shown(m_characters.at(LongestNetBiosName)),
                Words::tr("Windows networks use only the first 15 characters of a computer's name."), true);
    }

    QList<uint> m_characters;
    NameKind m_kind;
    QList<NameProblem> m_problems;
};

/// The value of the fact `name-problem` for a fault.
QString problemId(NameFault fault)
{
    switch (fault) {
    case NameFault::Apostrophe:
        return u"apostrophe"_s;
    case NameFault::Blank:
        return u"blank"_s;
    case NameFault::Underscore:
        return u"underscore"_s;
    case NameFault::NonAscii:
        return u"accent"_s;
    case NameFault::HyphenAtEnd:
        return u"hyphen-at-end"_s;
    case NameFault::LabelTooLong:
    case NameFault::NameTooLong:
        return u"too-long"_s;
    default:
        return u"other-character"_s;
    }
}
} // namespace

QString toId(NameKind kind)
{
    switch (kind) {
    case NameKind::Host:
        return u"host"_s;
    case NameKind::Domain:
        return u"domain"_s;
    case NameKind::Computer:
        return u"computer"_s;
    }
    Q_UNREACHABLE();
}

std::optional<NameKind> nameKindFromId(const QString& id)
{
    for (const NameKind kind : {NameKind::Host, NameKind::Domain, NameKind::Computer}) {
        if (toId(kind) == id)
            return kind;
    }
    return std::nullopt;
}

NameKind likelyKind(const QString& name)
{
    return name.contains(u'.') ? NameKind::Host : NameKind::Computer;
}

NameReport checkName(const QString& name, NameKind kind)
{
    const QString judged = name.left(LongestJudged);
    NameReport report{name, kind, false, Examination(judged, kind).problems(), {}};
    report.valid = std::all_of(report.problems.cbegin(), report.problems.cend(),
                               [](const NameProblem& problem) { return problem.warning; });
    if (!report.problems.isEmpty())
        report.suggestion = suggestName(judged, kind);
    return report;
}

QList<model::Fact> facts(const NameReport& report)
{
    if (report.name.isEmpty())
        return {};
    const QString verdict = report.valid ? u"yes"_s : u"no"_s;
    if (report.kind != NameKind::Computer)
        return {{u"domain-name-valid"_s, verdict, model::FactSource::Measured, std::nullopt}};
    const auto first = std::find_if(report.problems.cbegin(), report.problems.cend(),
                                    [](const NameProblem& problem) { return !problem.warning; });
    const QString problem = first == report.problems.cend() ? u"none"_s : problemId(first->fault);
    return {{u"computer-name-valid"_s, verdict, model::FactSource::Measured, std::nullopt},
            {u"name-problem"_s, problem, model::FactSource::Measured, std::nullopt}};
}

} // namespace unsent::tools
