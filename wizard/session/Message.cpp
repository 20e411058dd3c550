#include "Message.h"

#include "Derivation.h"
#include "InWords.h"
#include "Redaction.h"
#include "Way.h"

#include <Store.h>

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace unsent::session {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Message)
};

QString triedInWords(const store::Store& store, const Position& position)
{
    QStringList lines;
    for (const AdviceTried& tried : position.tried) {
        const auto place = placeAt(store, tried.advice);
        if (!place || tried.outcome == AdviceTried::Outcome::Solved)
            continue;
        const QString form = tried.outcome == AdviceTried::Outcome::CannotDo
                                 ? Words::tr("%1: could not be done", "what was tried")
                                 : Words::tr("%1: did not help", "what was tried");
        lines << form.arg(place->node->title);
    }
    return lines.join(u'\n');
}

QString lastTest(const Events& events)
{
    QString summary;
    for (const Event& event : events) {
        const auto* measured = std::get_if<FactsMeasured>(&event);
        if (measured && measured->tool == "connection-test"_L1)
            summary = measured->summary;
    }
    return summary;
}

/// One line filled, or none when it names something unknown.
std::optional<QString> filledLine(const QString& line, const Placeholders& values)
{
    static const QRegularExpression placeholder(uR"(\{([a-z-]+)\})"_s);
    QString result;
    qsizetype done = 0;
    for (auto it = placeholder.globalMatch(line); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString value = values.value(match.captured(1));
        if (value.isEmpty())
            return std::nullopt;
        result += QStringView(line).mid(done, match.capturedStart() - done);
        result += value.contains(u'\n') ? u"\n  - "_s + QString(value).replace(u'\n', u"\n  - "_s) : value;
        done = match.capturedEnd();
    }
    return result + line.mid(done);
}
} // namespace

Placeholders placeholders(const store::Store& store, const Events& events, const Position& position, const QDate& today)
{
    Placeholders values;
    for (const model::Fact& fact : position.facts)
        values.insert(fact.id, withoutSecrets(valueInWords(store, fact.id, fact.value)).simplified());
    const QString recipient = values.value(u"recipient"_s);
    if (recipient.contains(u'@'))
        values.insert(u"recipient-domain"_s, domainOf(recipient));
    values.insert(u"tried"_s, triedInWords(store, position));
    values.insert(u"test"_s, withoutSecrets(lastTest(events)));
    values.insert(u"date"_s, today.toString(Qt::ISODate));
    return values;
}

QString fill(const QString& messageTemplate, const Placeholders& values)
{
    QStringList lines;
    for (const QString& line : messageTemplate.split(u'\n')) {
        const auto filled = filledLine(line, values);
        const bool secondBlank = filled && filled->trimmed().isEmpty() && !lines.isEmpty() && lines.last().isEmpty();
        if (filled && !secondBlank)
            lines << (filled->trimmed().isEmpty() ? QString() : *filled);
    }
    return lines.join(u'\n').trimmed();
}

QString readyMessage(const store::Store& store, const Events& events, const Position& position, const QDate& today)
{
    const auto place = placeAt(store, position.node);
    const auto cause = store.cause(position.cause);
    const bool atAdvice = position.kind == Position::Kind::Advice;
    QString words = atAdvice && place ? place->node->message : QString();
    if (words.isEmpty() && cause)
        words = cause->message;
    if (words.isEmpty() && place)
        words = place->node->message;
    return fill(words, placeholders(store, events, position, today));
}

} // namespace unsent::session
