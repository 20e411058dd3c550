#pragma once

#include <Fact.h>

#include <QList>
#include <QString>

#include <optional>

namespace unsent::tools {

/// What a name is for; the rules differ. `Host` is a server's or this computer's name on the network, dots allowed;
/// `Domain` the same but it must have a dot; `Computer` one label, as Windows and macOS let people choose it.
enum class NameKind { Host, Domain, Computer };

QString toId(NameKind kind);
/// Empty for an id that is none of `host domain computer`.
std::optional<NameKind> nameKindFromId(const QString& id);
/// The likely kind of a name when nobody has said: one with a dot is a host's, one without a computer's.
NameKind likelyKind(const QString& name);

/// What can be wrong with a name.
enum class NameFault {
    Empty,
    Blank,
    Apostrophe,
    Underscore,
    NonAscii,
    Invisible, ///< control, bidirectional, combining, zero-width: shown as U+XXXX
    OtherCharacter,
    HyphenAtEnd,
    EmptyLabel,
    LabelTooLong,
    NameTooLong,
    NoDot,
    OnlyDigits,
    NetBiosTooLong
};

struct NameProblem {
    NameFault fault = NameFault::Empty;
    qsizetype position = 0; ///< code points from the start of the name, where it goes wrong
    QString character;      ///< as it can be shown safely: itself, or U+XXXX; empty where no single one is at fault
    QString says;           ///< one sentence for a person
    bool warning = false;   ///< allowed by the standards, but known to give trouble
};

struct NameReport {
    QString name;
    NameKind kind = NameKind::Computer;
    bool valid = false;          ///< no problem but warnings
    QList<NameProblem> problems; ///< in the order of their positions
    QString suggestion;          ///< an allowed name close to it; empty when the name is fine or nothing is left of it
};

/// Checks a name against RFC 952, RFC 1123 section 2.1 and RFC 5321 section 2.3.5: letters, digits and hyphens, no
/// hyphen at an end, 63 characters between dots, 255 in all; computer names also against the 15 characters of NetBIOS.
/// Never fails: any text gives a report. A name longer than 1,000 characters is judged by its first 1,000.
NameReport checkName(const QString& name, NameKind kind);

/// The facts that follow: computer-name-valid and name-problem for a computer, domain-name-valid for a host or domain.
/// None for an empty name.
QList<model::Fact> facts(const NameReport& report);

} // namespace unsent::tools
