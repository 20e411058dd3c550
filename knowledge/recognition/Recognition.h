#pragma once

#include <Actor.h>
#include <Fact.h>
#include <TextSpan.h>

#include <QList>
#include <QString>

#include <optional>

namespace unsent::recognition {

/// `clear` at 0.9 and more, `likely` from 0.6, else a guess.
enum class Confidence { Guess, Likely, Clear };
Confidence confidenceOf(double probability);
QString toId(Confidence confidence);

/// A field found: `server`, `port`, `server-reply` ... (the names of `unsent explain --json`).
struct Field {
    QString name;
    QString value;
    model::TextSpan span;
};

/// One reason to believe in a cause.
struct Evidence {
    model::TextSpan span;
    QString quote; ///< the person's own words at the span
    QString rule;  ///< the signature's id
    double weight = 0;
    QString says;
};

/// A cause with its probability and the evidence for it.
struct Verdict {
    QString cause;
    double probability = 0; ///< 0..1, calibrated
    QString reason;         ///< sub-reason, may be empty
    bool temporary = false;
    model::Actor acts = model::Actor::You;
    QList<Evidence> evidence; ///< heaviest first
    Confidence confidence() const { return confidenceOf(probability); }
};

/// What was read and set aside, and why.
struct Ignored {
    model::TextSpan span;
    QString quote;
    QString why;
};

/// Settings that cannot go together, such as port 25 without encryption at a provider that wants STARTTLS on 587.
struct Contradiction {
    QString id;
    QStringList facts;
    QString says;
};

/// Everything found in one input.
struct Recognition {
    QString name;             ///< file name or "-"
    QString form;             ///< outlook-dialog, dsn, reply ...; free-text when nothing fits
    QString language;         ///< of the frame, ISO 639, "en" where it cannot be told
    qsizetype characters = 0; ///< code points given
    bool truncated = false;   ///< only the first megabyte was used
    bool stopped = false;     ///< nobody waited for it any more: the rest is not filled
    QString text;             ///< the decoded text the spans refer to
    QList<Field> fields;
    QList<model::Fact> facts;
    QList<Verdict> causes; ///< best first; empty when nothing decides
    QList<Ignored> ignored;
    QList<Contradiction> contradictions;
    QStringList
        rules; ///< ids of all signatures that matched and were not beaten by a longer match, also those without weights
    QString sentence; ///< the cause's sentence, or what to paste next
    bool isRecognised() const { return !causes.isEmpty(); }
    const Verdict* best() const { return causes.isEmpty() ? nullptr : &causes.first(); }
};

} // namespace unsent::recognition
