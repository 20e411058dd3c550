#pragma once

#include "Source.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace unsent::model {

/// Steps for one thing, with a section for each mail program or system.
struct HowTo {
    struct Section {
        QStringList values; ///< values of the picking fact it is for; `other` fits all
        QString markdown;   ///< a numbered list, with words around it where needed
    };

    QString id;
    QString title;
    QString picks; ///< the fact that picks the section: mail-program or system
    QString lead;
    QList<Section> sections;
    QList<Source> sources;

    /// The section for a value of the picking fact, else `other`'s; null only for a how-to without sections.
    const Section* sectionFor(const QString& value) const
    {
        const Section* other = nullptr;
        for (const Section& section : sections) {
            if (section.values.contains(value))
                return &section;
            if (section.values.contains(QLatin1StringView("other")))
                other = &section;
        }
        return other ? other : (sections.isEmpty() ? nullptr : &sections.first());
    }
};

/// A page of explanation.
struct Article {
    QString id;
    QString title;
    QString markdown;
    QList<Source> sources;
};

} // namespace unsent::model
