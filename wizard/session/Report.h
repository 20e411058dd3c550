#pragma once

#include "Event.h"
#include "Position.h"

#include <QDate>
#include <QList>
#include <QString>

namespace unsent::store {
class Store;
}

namespace unsent::session {

/// What it was, what was done, what is left, and the message to whoever must act: all words, ready to be shown. A plain
/// value, so that it can be masked and rendered in several forms. No password is ever in it.
struct Report {
    struct Line {
        QString id;     ///< of the fact
        QString title;  ///< a fact's or a question's short title
        QString value;  ///< in words
        QString source; ///< pasted, measured, answered or known, in words
    };
    struct Attempt {
        QString title;  ///< the advice
        QString result; ///< solved it, did not help, could not be done: in words
    };
    struct Conflict {
        QString title;
        QString believed;
        QString other;
    };

    QString title; ///< one line
    bool solved = false;
    QString cause;    ///< id; empty when none was found
    QString sentence; ///< what it was
    QString lead;     ///< why that happens
    QString acts;     ///< who must act, in words
    QList<Line> way;  ///< the questions passed, in order
    QList<Attempt> attempts;
    QString left;    ///< what is left to do
    QString message; ///< ready message to whoever must act; empty when nobody has to, or none is known
    QList<Line> facts;
    QList<Conflict> conflicts;
    QString testSummary; ///< what the last connection test found
    QString text;        ///< what the person gave, without secrets; at most 20,000 characters
    QString knowledge;   ///< version and day of the store
    QString date;        ///< ISO 8601
    bool isMasked = false;
};

/// The report for where a session stands. `today` is a parameter so that the same session gives the same report.
Report makeReport(const store::Store& store, const Events& events, const Position& position, const QDate& today);

/// Renderings, UTF-8, in the language of the report's words. The HTML is a whole page without scripts or links to
/// elsewhere, with rules for printing; everything in it is escaped.
QString toMarkdown(const Report& report);
QString toHtml(const Report& report);
QString toPlainText(const Report& report);
/// One object: schema 1, the fields of Report in snake_case; see ReportJson.cpp.
QByteArray toJson(const Report& report);

} // namespace unsent::session
