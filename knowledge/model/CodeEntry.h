#pragma once

#include "Source.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace unsent::model {

/// One code in one namespace. A number is never a key without its namespace.
struct CodeEntry {
    QString nameSpace; ///< smtp-reply, enhanced-status, outlook, socket, exchange, gmail, ...
    QString code;
    QStringList aliases;
    QString title;
    QString meaning;
    QString action;                ///< `do`: what to do next
    std::optional<bool> temporary; ///< absent where the code does not say
    QStringList causes;            ///< the most usual first
    QStringList replies;           ///< reply codes it stands for or goes with
    QString stage;                 ///< connect greeting ehlo starttls auth mail rcpt data, may be empty
    QString corrects;              ///< what a common list says wrongly, may be empty
    QString provider;              ///< may be empty
    QList<Source> sources;
};

} // namespace unsent::model
